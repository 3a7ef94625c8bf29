import { splitAddress, type InstanceKey, type Step } from '../address.ts';
import { within, type Configuration, type Configured, type Scope } from '../configuration.ts';
import { list, member, text } from '../plain.ts';

/** A resource that an expression names, without the keys that only instances have. */
export interface Referenced {
  readonly address: string;
  /** The key, where the code writes one: `aws_s3_bucket.b["logs"]`. */
  readonly key: InstanceKey | undefined;
}

interface Search {
  readonly configuration: Configuration;
  readonly wanted: (type: string) => boolean;
  /** Expressions already followed: configurations may be circular when they are hostile. */
  readonly seen: Set<unknown>;
  readonly found: Map<string, Referenced>;
}

/** Resources of wanted types that an attribute of a resource leads to; see `referencesOf`. */
export type References = (
  resource: Configured,
  path: string,
  types: readonly string[],
) => readonly Referenced[] | undefined;

/** All instances of a resource of the configuration have one answer, which is worked out once. */
export function createReferences(configuration: Configuration): References {
  const answers = new Map<Configured, Map<string, readonly Referenced[] | undefined>>();
  return (resource, path, types) => {
    let own = answers.get(resource);
    if (own === undefined) answers.set(resource, (own = new Map()));
    const key = `${path} ${types.join(' ')}`;
    if (!own.has(key))
      own.set(
        key,
        referencesOf(configuration, resource, path, (type) => types.includes(type)),
      );
    return own.get(key);
  };
}

/**
 * Finds which resources of wanted types an attribute of a resource leads to, through variables, outputs,
 * for_each and other resources. Empty if it cannot be told; undefined if the attribute is not written in the code.
 */
function referencesOf(
  configuration: Configuration,
  resource: Configured,
  path: string,
  wanted: (type: string) => boolean,
): readonly Referenced[] | undefined {
  const search: Search = { configuration, wanted, seen: new Set(), found: new Map() };
  const written = expressionsAt(resource.expressions, path.split('.'));
  if (written.length === 0) return undefined;
  for (const expression of written) followExpression(search, expression, resource.scope, resource);
  return [...search.found.values()];
}

/** Nested blocks stand in the configuration as lists or objects of expressions. */
function expressionsAt(expressions: unknown, steps: readonly string[]): readonly unknown[] {
  let level: readonly unknown[] = [expressions];
  for (const step of steps) {
    level = level
      .flatMap((block) => (Array.isArray(block) ? block : [block]))
      .map((block) => member(block, step));
  }
  return level.filter((expression) => expression !== undefined);
}

function followExpression(
  search: Search,
  expression: unknown,
  scope: Scope,
  owner: Configured | undefined,
): void {
  if (expression === undefined || search.seen.has(expression)) return;
  search.seen.add(expression);
  let previous = '';
  for (const entry of list(member(expression, 'references'))) {
    const reference = text(entry) ?? '';
    // The list goes from the most specific to the least: `x.y.id`, `x.y`.
    const repeats = previous.startsWith(`${reference}.`) || previous.startsWith(`${reference}[`);
    if (repeats) continue;
    previous = reference;
    const steps = splitAddress(reference);
    if (steps !== undefined) followReference(search, steps, scope, owner);
  }
}

function followReference(
  search: Search,
  steps: readonly Step[],
  scope: Scope,
  owner: Configured | undefined,
): void {
  const [first, second, third] = steps;
  if (first === undefined || second === undefined) return;
  switch (first.name) {
    case 'var':
      return followExpression(
        search,
        member(member(scope.call, 'expressions'), second.name),
        scope.parent ?? scope,
        undefined,
      );
    case 'module':
      return followOutput(search, scope.children.get(second.name), third?.name);
    case 'each':
      return second.name === 'value' ? followExpression(search, owner?.forEach, scope, undefined) : undefined;
    case 'data':
    case 'local':
      return undefined;
    default:
      return followResource(search, scope, first.name, second, third?.name);
  }
}

function followOutput(search: Search, scope: Scope | undefined, output: string | undefined): void {
  if (scope === undefined || output === undefined) return;
  const expression = member(member(member(scope.module, 'outputs'), output), 'expression');
  followExpression(search, expression, scope, undefined);
}

function followResource(
  search: Search,
  scope: Scope,
  type: string,
  step: Step,
  attribute: string | undefined,
): void {
  const address = within(scope, `${type}.${step.name}`);
  if (search.wanted(type)) {
    search.found.set(`${address} ${String(step.key)}`, { address, key: step.key });
    return;
  }
  const resource = search.configuration.resources.get(address);
  if (resource === undefined || attribute === undefined) return;
  followExpression(search, member(resource.expressions, attribute), resource.scope, resource);
}
