import type { Fact } from '../model/fact.ts';
import { kindNames } from '../model/kinds.ts';
import type { Field, Resource } from '../model/resource.ts';

/** What each fact says, for people. */
export const fieldNames: Readonly<Record<Field, string>> = {
  encryptedAtRest: 'whether it is encrypted',
  encryptionAlgorithm: 'with which algorithm',
  copies: 'where replicas and backup copies lie',
  publiclyAccessible: 'whether anybody on the Internet can reach it',
  transport: 'whether unencrypted connections are accepted',
  minimumTls: 'lowest version of TLS',
  backups: 'what backs it up, how often, and for how long',
  softDeleteDays: 'for how many days deleted data can be brought back',
  firewalled: 'whether a firewall stands before it',
  internal: 'whether it can be reached inside its network only',
  ingress: 'which addresses and ports are let in',
  retentionDays: 'for how many days records are kept',
  logging: 'whether it is switched on',
  allRegions: 'whether it covers all regions',
  managementEvents: 'which management events it records',
  dataEvents: 'whether it records access to data',
  blocksPublicBuckets: 'whether public buckets are blocked',
  encryptsVolumesByDefault: 'whether new volumes are encrypted',
};

/** A resource of an example in one line: `volume data-1 in eu-central-1 (encryptedAtRest: true)`. */
export function describeResource({ kind, name, region, provider, facts }: Resource): string {
  const place = region.known ? region.value : 'an unknown place';
  const entries = Object.entries(facts) as readonly (readonly [string, Fact<unknown>])[];
  const known = entries.map(([field, fact]) => `${field}: ${describe(fact)}`);
  const details = known.length === 0 ? '' : ` (${known.join(', ')})`;
  return `${kindNames[kind][0]} ${name} at ${provider} in ${place}${details}`;
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
