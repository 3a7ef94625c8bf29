import { stripKeys } from '../terraform/address.ts';
import type { Configuration, Configured, Scope } from '../terraform/configuration.ts';
import { isMissing, type ModuleTree } from './modules/module-tree.ts';
import type { Module } from './modules/module.ts';
import { blockName } from './syntax/block-name.ts';
import { referencesIn } from './references.ts';
import type { Body, Expression } from './syntax/expression.ts';

/** The code as the configuration of a plan has it, for links that go by what an expression refers to. */
export function toConfiguration(tree: ModuleTree): Configuration {
  const scopes = new Map<string, Scope>();
  const resources = new Map<string, Configured>();
  const root = addModule(tree, '', undefined, undefined, scopes, resources);
  return { root, scopes, resources, providers: undefined, variables: undefined };
}

function addModule(
  { module, children }: ModuleTree,
  path: string,
  parent: Scope | undefined,
  call: unknown,
  scopes: Map<string, Scope>,
  resources: Map<string, Configured>,
): Scope {
  const scope: Scope = { path, module: { outputs: outputsOf(module) }, parent, call, children: new Map() };
  scopes.set(path, scope);
  const prefix = path === '' ? '' : `${path}.`;
  for (const [name, { block }] of module.resources) {
    const address = `${prefix}${name}`;
    resources.set(address, configured(address, block.body, module, scope));
  }
  for (const [name, child] of children) {
    const declared = module.calls.get(name);
    if (isMissing(child) || declared === undefined) continue;
    const childCall = { expressions: expressionsOf(declared.block.body, module) };
    scope.children.set(
      name,
      addModule(child, `${prefix}module.${name}`, scope, childCall, scopes, resources),
    );
  }
  return scope;
}

/** Few resources are asked what their attributes refer to, so it is worked out then. */
function configured(address: string, body: Body, module: Module, scope: Scope): Configured {
  let made: Record<string, unknown> | undefined;
  const all = (): Record<string, unknown> => (made ??= expressionsOf(body, module));
  return {
    address,
    get expressions() {
      return all();
    },
    get forEach() {
      return all()['for_each'];
    },
    providerKey: undefined,
    scope,
  };
}

function outputsOf(module: Module): Record<string, unknown> {
  return fromEntries(
    Array.from(module.outputs, ([name, { block }]) => {
      const expression = block.body.attributes.get('value')?.expression;
      return [name, { expression: referring(expression, module) }];
    }),
  );
}

/** Attributes as what they refer to, blocks as lists of such. */
function expressionsOf(body: Body, module: Module): Record<string, unknown> {
  const expressions = fromEntries(
    Array.from(body.attributes.values(), ({ name, expression }) => [name, inner(expression, module)]),
  );
  for (const block of body.blocks) {
    const { type, body: nested } = block;
    const name = blockName(block);
    const content =
      type === 'dynamic' ? nested.blocks.find((block) => block.type === 'content')?.body : nested;
    const before = Array.isArray(expressions[name]) ? (expressions[name] as unknown[]) : [];
    if (content !== undefined) expressions[name] = [...before, expressionsOf(content, module)];
  }
  return expressions;
}

/** An object that is written out is as good as a block. */
function inner(expression: Expression, module: Module): unknown {
  if (expression.type === 'object')
    return {
      ...referring(expression, module),
      ...fromEntries(
        expression.items.flatMap(({ key, value }) =>
          key.type === 'literal' ? [[String(key.value), inner(value, module)] as const] : [],
        ),
      ),
    };
  return referring(expression, module);
}

function referring(expression: Expression | undefined, module: Module): { references: readonly string[] } {
  const found = expression === undefined ? [] : referencesIn(expression, module);
  return { references: found.flatMap((reference) => [reference, shorter(reference)]) };
}

/** A plan names beside `x.y.id` the resource `x.y` itself. */
function shorter(reference: string): string {
  return stripKeys(reference.split('.').slice(0, 2).join('.'));
}

function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) made[key] = value;
  return made;
}
