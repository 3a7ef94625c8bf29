import { list, member, members, text } from './plain.ts';

/** One module of the configuration that a plan was made from. */
export interface Scope {
  /** Module path without keys: `module.a.module.b`; empty for the root module. */
  readonly path: string;
  readonly module: unknown;
  readonly parent: Scope | undefined;
  /** The call in the parent that made this module: its expressions are the variables' values. */
  readonly call: unknown;
  readonly children: Map<string, Scope>;
}

/** A resource as it is written in the code. */
export interface Configured {
  /** Address without keys. */
  readonly address: string;
  readonly expressions: unknown;
  readonly forEach: unknown;
  readonly providerKey: string | undefined;
  readonly scope: Scope;
}

/** The `configuration` of a plan: it grows with the code, not with the instances. */
export interface Configuration {
  readonly root: Scope;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly resources: ReadonlyMap<string, Configured>;
  readonly providers: unknown;
  /** Values of the root module's variables, where the plan tells them. */
  readonly variables: unknown;
}

export function indexConfiguration(configuration: unknown, variables: unknown): Configuration {
  const root: Scope = {
    path: '',
    module: member(configuration, 'root_module'),
    parent: undefined,
    call: undefined,
    children: new Map(),
  };
  const scopes = new Map<string, Scope>();
  const resources = new Map<string, Configured>();
  const waiting = [root];
  for (let scope = waiting.pop(); scope !== undefined; scope = waiting.pop()) {
    scopes.set(scope.path, scope);
    addResources(scope, resources);
    waiting.push(...addChildren(scope));
  }
  return { root, scopes, resources, providers: member(configuration, 'provider_config'), variables };
}

function addResources(scope: Scope, resources: Map<string, Configured>): void {
  for (const resource of list(member(scope.module, 'resources'))) {
    const local = text(member(resource, 'address'));
    if (local === undefined) continue;
    const address = within(scope, local);
    resources.set(address, {
      address,
      expressions: member(resource, 'expressions'),
      forEach: member(resource, 'for_each_expression'),
      providerKey: text(member(resource, 'provider_config_key')),
      scope,
    });
  }
}

function addChildren(parent: Scope): readonly Scope[] {
  for (const [name, call] of members(member(parent.module, 'module_calls'))) {
    const path = within(parent, `module.${name}`);
    parent.children.set(name, { path, module: member(call, 'module'), parent, call, children: new Map() });
  }
  return [...parent.children.values()];
}

/** Puts the scope's module path before an address that is local to it. */
export function within(scope: Scope, local: string): string {
  return scope.path === '' ? local : `${scope.path}.${local}`;
}
