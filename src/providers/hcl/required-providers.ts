import type { ModuleInstance } from './modules/module-instance.ts';
import type { RequiredProvider } from './modules/module.ts';

/** First majors whose defaults the mappings state; before them other things were switched on. */
const firstKnown: Readonly<Record<string, number>> = { 'hashicorp/aws': 4, 'hashicorp/azurerm': 3 };

/** What a module asks for of the provider that a configuration (`aws`, `aws.eu`) belongs to. */
function requiredOf(provider: string, { tree }: ModuleInstance): RequiredProvider | undefined {
  return tree.module.required.get(provider.replace(/\..*$/u, ''));
}

/** `namespace/type` of a provider by the `required_providers` of the module; empty if it is not told. */
export function sourceOf(provider: string, instance: ModuleInstance): string {
  return requiredOf(provider, instance)?.source ?? '';
}

/** Whether the module, or one above it, asks for a major of the provider whose defaults are not known. */
export function isOutdated(provider: string, instance: ModuleInstance): boolean {
  const required = requiredOf(provider, instance);
  const source = required?.source ?? `hashicorp/${provider.replace(/\..*$/u, '')}`;
  const first = Object.hasOwn(firstKnown, source) ? (firstKnown[source] ?? 0) : 0;
  if (newestMajor(required?.version ?? '') < first) return true;
  return instance.parent !== undefined && isOutdated(provider, instance.parent);
}

/**
 * The newest major that a version constraint lets in: 2 for `~> 2.5` and for `>= 2.0, < 3.0.0`.
 * Source: Terraform documentation, version constraints.
 */
function newestMajor(constraint: string): number {
  const majors = constraint.split(',').map((part) => {
    const [, operator = '', major = '', rest = ''] =
      /^\s*(=|!=|>=?|<=?|~>)?\s*v?(\d+)([\d.]*)/u.exec(part) ?? [];
    const bounds =
      operator === '' || operator === '=' || operator.startsWith('<') || (operator === '~>' && rest !== '');
    if (major === '' || !bounds) return Infinity;
    return operator === '<' && /^[0.]*$/u.test(rest) ? Number(major) - 1 : Number(major);
  });
  return Math.min(...majors);
}
