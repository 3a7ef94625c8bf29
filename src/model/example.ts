import { known, unknown, type Fact, type Why } from './fact.ts';
import type { Facts, Kind, Kinds, Resource } from './resource.ts';

/** Facts for an example in plain values: a bare value is known, `unknown('computed')` is not. */
export type Given<K extends Kind> = { readonly [F in keyof Kinds[K]]?: Kinds[K][F] | NotKnown };

interface NotKnown {
  readonly notKnown: Why;
}

export function notKnown(why: Why): NotKnown {
  return { notKnown: why };
}

/** Day on which examples are judged, unless they name another. */
export const exampleDay = '2026-11-21';

/** A resource for examples and tests. Its name and address are `name`; it runs in `eu-central-1` at `aws`. */
export function example<K extends Kind>(
  kind: K,
  name: string,
  given: Given<K>,
  rest: Partial<Pick<Resource<K>, 'provider' | 'account' | 'region' | 'labels'>> = {},
): Resource<K> {
  const facts: Record<string, Fact<unknown>> = {};
  for (const [field, value] of Object.entries(given)) facts[field] = factFrom(field, value);
  return {
    what: 'resource',
    kind,
    provider: 'aws',
    id: name,
    name,
    type: kind,
    address: name,
    account: '111122223333',
    region: known('eu-central-1', { path: 'region' }),
    labels: known({}, { path: 'tags' }),
    source: undefined,
    facts: facts as Facts<K>,
    ...rest,
  };
}

function factFrom(path: string, value: unknown): Fact<unknown> {
  return isNotKnown(value) ? unknown(value.notKnown, { path }) : known(value, { path });
}

function isNotKnown(value: unknown): value is NotKnown {
  return typeof value === 'object' && value !== null && 'notKnown' in value;
}
