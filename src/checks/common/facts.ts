import { unknown, type Fact } from '../../model/fact.ts';
import type { Field, Kind, Kinds, Reads, Resource } from '../../model/resource.ts';

type Value<F extends string> = {
  [K in Kind]: F extends keyof Kinds[K] ? Kinds[K][F] : never;
}[Kind];

/** A fact of a resource of any kind; what the kind does not have or the adapter did not supply is unknown. */
export function fact<F extends Field>(resource: Resource, field: F): Fact<Value<F>> {
  const facts = resource.facts as Readonly<Record<string, Fact<Value<F>> | undefined>>;
  return facts[field] ?? unknown('not-shown', { path: field });
}

/** The same fields for several kinds, as a check reads them. */
export function reading<K extends Kind>(
  kinds: readonly K[],
  ...fields: readonly (keyof Kinds[K] & string)[]
): Reads {
  return Object.fromEntries(kinds.map((kind) => [kind, fields]));
}
