import { known, unknown, type Fact, type Origin } from '../../model/fact.ts';
import { stripKeys } from './address.ts';
import type { Configuration, Configured, Scope } from './configuration.ts';
import { list, member, members, text } from './plain.ts';
import type { Row } from './row.ts';

const from: Origin = { path: 'provider.region' };
const noPlan = unknown('not-shown', from, 'only a plan shows the region of the provider configuration');
const notWritten = unknown('not-shown', from, 'the provider configuration does not name a region');

/** Region that the provider configuration of an instance names: as a constant, or as the value of a variable. */
export function providerRegion(row: Row, configuration: Configuration | undefined): Fact<string> {
  if (configuration === undefined) return noPlan;
  const resource = configuration.resources.get(stripKeys(row.address));
  if (resource === undefined) return notWritten;
  let region = regions.get(resource);
  if (region === undefined) regions.set(resource, (region = regionOf(resource.providerKey, configuration)));
  return region;
}

/** One answer for all instances of a resource in the code. */
const regions = new WeakMap<Configured, Fact<string>>();

function regionOf(key: string | undefined, configuration: Configuration): Fact<string> {
  const provider = key === undefined ? undefined : providerOf(configuration, key);
  const scope =
    configuration.scopes.get(text(member(provider, 'module_address')) ?? '') ?? configuration.root;
  const region = constantOf(member(member(provider, 'expressions'), 'region'), scope, configuration);
  return region === undefined ? notWritten : known(region, from);
}

/** A module without a provider configuration of its own has that of the nearest module above it. */
function providerOf(configuration: Configuration, key: string): unknown {
  const name = key.slice(key.lastIndexOf(':') + 1);
  let module = key.slice(0, Math.max(0, key.lastIndexOf(':')));
  for (;;) {
    const provider = member(configuration.providers, module === '' ? name : `${module}:${name}`);
    if (provider !== undefined || module === '') return provider;
    module = module.includes('.module.') ? module.slice(0, module.lastIndexOf('.module.')) : '';
  }
}

/** Follows a variable up to a constant. An expression that is more than one variable is not computed. */
function constantOf(expression: unknown, scope: Scope, configuration: Configuration): string | undefined {
  const constant = text(member(expression, 'constant_value'));
  if (constant !== undefined) return constant;
  const references = list(member(expression, 'references'));
  const name =
    references.length === 1 ? /^var\.([^.[\]]+)$/u.exec(text(references[0]) ?? '')?.[1] : undefined;
  return name === undefined ? undefined : variableOf(name, scope, configuration);
}

function variableOf(name: string, scope: Scope, configuration: Configuration): string | undefined {
  const declared = member(member(scope.module, 'variables'), name);
  if (member(declared, 'sensitive') === true) return undefined;
  const fallback = text(member(declared, 'default'));
  if (scope.parent === undefined) {
    return text(member(member(configuration.variables, name), 'value')) ?? fallback;
  }
  const passed = members(member(scope.call, 'expressions')).find(([key]) => key === name);
  return passed === undefined ? fallback : constantOf(passed[1], scope.parent, configuration);
}
