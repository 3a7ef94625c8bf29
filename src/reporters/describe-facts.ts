import type { Fact } from '../model/fact.ts';
import { kindNames } from '../model/kinds.ts';
import { isPaper } from '../model/papers.ts';
import type { Resource } from '../model/resource.ts';

/** A resource of an example in one line: `volume data-1 in eu-central-1 (encryptedAtRest: true)`. */
export function describeResource({ kind, name, region, provider, facts }: Resource): string {
  const place = region.known ? region.value : 'an unknown place';
  const where = isPaper(kind) ? '' : ` at ${provider} in ${place}`;
  const entries = Object.entries(facts) as readonly (readonly [string, Fact<unknown>])[];
  const known = entries.map(([field, fact]) => `${field}: ${describe(fact)}`);
  const details = known.length === 0 ? '' : ` (${known.join(', ')})`;
  return `${kindNames[kind][0]} ${name}${where}${details}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(describe).join(' and ');
  if (typeof value !== 'object' || value === null) return value === Infinity ? 'for ever' : String(value);
  if (isFact(value)) return value.known ? describe(value.value) : 'not known';
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${describe(inner)}`)
    .join(', ')} }`;
}

function isFact(value: object): value is Fact<unknown> {
  return 'known' in value;
}
