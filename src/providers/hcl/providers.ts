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
  if (expression?.type === 'attribute' && expression.of.type === 'variable')
    return `${expression.of.name}.${expression.name}`;
  return undefined;
}

/** `namespace/type` of a provider by the `required_providers` of the module; empty if it is not told. */
export function sourceOf(provider: string, { tree }: ModuleInstance): string {
  const local = provider.replace(/\..*$/u, '');
  for (const { body } of tree.module.files) {
    for (const block of body.blocks.filter(({ type }) => type === 'terraform')) {
      for (const required of block.body.blocks.filter(({ type }) => type === 'required_providers')) {
        const source = sourceIn(required.body.attributes.get(local)?.expression);
        if (source !== undefined) return source;
      }
    }
  }
  return '';
}

function sourceIn(expression: Expression | undefined): string | undefined {
  if (expression?.type !== 'object') return undefined;
  const item = expression.items.find(({ key }) => key.type === 'literal' && key.value === 'source');
  return item?.value.type === 'literal' ? String(item.value.value) : undefined;
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
  const item = passed.items.find(({ key }) => keyOf(key) === provider);
  return item === undefined ? undefined : nameOf(item.value);
}

function keyOf(key: Expression): string | undefined {
  return key.type === 'literal' ? String(key.value) : nameOf(key);
}

function regionIn({ block }: Declared, { scope }: ModuleInstance): Fact<string> {
  const value = told(() => valueIn(block.body, 'region', scope) ?? null);
  if (typeof value === 'string') return known(value, from);
  return value instanceof Unknown ? unknown('computed', from, value.reason) : notWritten;
}
