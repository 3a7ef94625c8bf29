import type { ModuleInstance } from './modules/module-instance.ts';
import type { RequiredProvider } from './modules/module.ts';
import { allMajors, majorsIn, within, type Majors } from './provider-majors.ts';

/** What a module asks for of the provider that a configuration (`aws`, `aws.eu`) belongs to. */
function requiredOf(provider: string, { tree }: ModuleInstance): RequiredProvider | undefined {
  return tree.module.required.get(provider.replace(/\..*$/u, ''));
}

/** `namespace/type` of a provider by the `required_providers` of the module; empty if it is not told. */
export function sourceOf(provider: string, instance: ModuleInstance): string {
  return requiredOf(provider, instance)?.source ?? '';
}

/** As `sourceOf`, but the one that Terraform takes where it is not told. */
function sourceOrDefault(provider: string, instance: ModuleInstance): string {
  return sourceOf(provider, instance).toLowerCase() || `hashicorp/${provider.replace(/\..*$/u, '')}`;
}

/**
 * Majors of the provider that the code is for: that of the lock file, within what the module and those above it ask for.
 * Source: Terraform documentation, dependency lock file.
 */
export function majorsOf(provider: string, instance: ModuleInstance): Majors {
  const locked = instance.tree.locked.get(sourceOrDefault(provider, instance));
  return within(askedFor(provider, instance), locked ?? allMajors);
}

function askedFor(provider: string, instance: ModuleInstance): Majors {
  const own = majorsIn(requiredOf(provider, instance)?.version ?? '');
  return instance.parent === undefined ? own : within(own, askedFor(provider, instance.parent));
}

/** Majors whose defaults the mappings state. In others, other things are switched on. */
const stated: Readonly<Record<string, Majors>> = {
  'hashicorp/aws': { oldest: 4, newest: 6 },
  'hashicorp/azurerm': { oldest: 3, newest: 5 },
};

/** Whether the code is for a major whose defaults are not known. */
export function hasOtherDefaults(provider: string, instance: ModuleInstance): boolean {
  return areOtherDefaults(sourceOrDefault(provider, instance), majorsOf(provider, instance));
}

/** Whether the defaults of a provider are known for none of these majors. */
export function areOtherDefaults(source: string, { oldest, newest }: Majors): boolean {
  const known = Object.hasOwn(stated, source) ? (stated[source] ?? allMajors) : allMajors;
  return newest < known.oldest || oldest > known.newest;
}
