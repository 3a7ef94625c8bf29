import { known, unknown, type Fact, type Origin } from '../../model/fact.ts';
import type { Declared } from './modules/module.ts';
import { told } from './evaluate/told.ts';
import type { ModuleInstance } from './modules/module-instance.ts';
import { valueIn } from './body-value.ts';
import { blockName } from './syntax/block-name.ts';
import type { Block, Expression } from './syntax/expression.ts';
import { Unknown } from './values/value.ts';

/** Name of the provider configuration that a resource asks for: `aws`, `aws.eu`. */
export function providerOf({ labels, body }: Block): string {
  const named = nameOf(body.attributes.get('provider')?.expression);
  return named ?? (labels[0] ?? '').replace(/_.*$/u, '');
}

function nameOf(expression: Expression | undefined): string | undefined {
  if (expression?.type === 'variable') return expression.name;
  // The JSON form writes the reference as a text.
  if (expression?.type === 'literal') return String(expression.value);
  if (expression?.type === 'attribute' && expression.of.type === 'variable')
    return `${expression.of.name}.${expression.name}`;
  return undefined;
}

const from: Origin = { path: 'provider.region' };
const notWritten = unknown('not-shown', from, 'the provider configuration does not name a region');

/** Region of a provider configuration. */
export function regionOf(provider: string, instance: ModuleInstance): Fact<string> {
  const found = configurationOf(provider, instance);
  return found === undefined ? notWritten : regionIn(found.declared, found.instance);
}

/** Whether a provider configuration gives labels of its own to all that it makes. */
export function addsLabels(provider: string, instance: ModuleInstance): boolean {
  const body = configurationOf(provider, instance)?.declared.block.body;
  if (body === undefined) return false;
  return (
    body.attributes.has('default_tags') || body.blocks.some((block) => blockName(block) === 'default_tags')
  );
}

interface ProviderConfiguration {
  readonly declared: Declared;
  /** The module that it stands in. */
  readonly instance: ModuleInstance;
}

/** A module gets the configurations that its call passes, and otherwise those of the module above it. */
function configurationOf(provider: string, instance: ModuleInstance): ProviderConfiguration | undefined {
  const declared = instance.tree.module.providers.get(provider);
  if (declared !== undefined) return { declared, instance };
  if (instance.parent === undefined) return undefined;
  return configurationOf(passedAs(provider, instance.call) ?? provider, instance.parent);
}

function passedAs(provider: string, call: Declared | undefined): string | undefined {
  const passed = call?.block.body.attributes.get('providers')?.expression;
  if (passed?.type !== 'object') return undefined;
  const item = passed.items.find(({ key }) => nameOf(key) === provider);
  return item === undefined ? undefined : nameOf(item.value);
}

function regionIn({ block }: Declared, { scope }: ModuleInstance): Fact<string> {
  const value = told(() => valueIn(block.body, 'region', scope) ?? null);
  if (typeof value === 'string') return known(value, from);
  return value instanceof Unknown ? unknown('computed', from, value.reason) : notWritten;
}
