import { known, unknown, type Fact, type Origin } from '../../model/fact.ts';
import type { Declared } from './modules/module.ts';
import { told } from './evaluate/told.ts';
import type { ModuleInstance } from './modules/module-instance.ts';
import { valueIn } from './body-value.ts';
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

/**
 * Region of a provider configuration. A module gets the configurations that its call passes, and otherwise those of
 * the module above it.
 */
export function regionOf(provider: string, instance: ModuleInstance): Fact<string> {
  const declared = instance.tree.module.providers.get(provider);
  if (declared !== undefined) return regionIn(declared, instance);
  if (instance.parent === undefined) return notWritten;
  return regionOf(passedAs(provider, instance.call) ?? provider, instance.parent);
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
