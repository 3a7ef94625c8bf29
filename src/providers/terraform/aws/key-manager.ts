import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { always } from './facts.ts';

type Manager = Kinds['database']['keyManager'];

/** Types that are, or stand for, a key that the company made: an alias in Terraform can name no other. */
const ownKeys = ['aws_kms_key', 'aws_kms_replica_key', 'aws_kms_external_key', 'aws_kms_alias'];
/** What an account shows of the keys that AWS keeps for it; no state has them. */
const keysOfAws = ['aws_kms_managed_key'];
/** What some attributes say instead of leaving the key out. */
const byAws = new Set(['auto', 'aws_owned_kms_key', 'aws_owned_key']);
const aliasNote = 'aliases beside alias/aws/ name keys of customers (AWS KMS developer guide, aliases)';
const multiRegionNote = 'keys of AWS are never multi-Region keys (AWS KMS developer guide)';
const withoutKey = 'without a key of its own the service takes one of AWS (AWS KMS developer guide)';

/**
 * Whose key encrypts a resource. A state names the key of AWS by ARN too, so an ARN alone proves nothing: the key
 * has to be in this source.
 */
export function keyManager(path: string): (instance: Instance) => Fact<Manager> {
  return (instance) => managerAt(instance, path);
}

/** The same of what may not be encrypted at all: then there is no key to speak of. */
export function keyIfEncrypted(
  encrypted: (instance: Instance) => Fact<boolean>,
  path: string,
): (instance: Instance) => Fact<Manager> {
  return (instance) => {
    const clear = encrypted(instance);
    return clear.known && !clear.value
      ? unknown('not-shown', clear.from, 'it is not encrypted')
      : managerAt(instance, path);
  };
}

/** The same of an attribute that stands in every block of a list; one without a key has one of AWS. */
export function managersIn(instance: Instance, list: string, name: string): Fact<readonly Fact<Manager>[]> {
  return mapFact(instance.blocks(list), (blocks) =>
    blocks.length === 1
      ? [managerAt(instance, `${list}.${name}`)]
      : blocks.map((block) => managerNamed(instance, block.string(name, { value: '', note: withoutKey }))),
  );
}

/** A key by its name, looked for among those of this source. */
function managerNamed(instance: Instance, named: Fact<string>): Fact<Manager> {
  if (!named.known) return named;
  if (named.value === '') return known('provider', named.from);
  const isAmong = (types: readonly string[]): boolean =>
    types
      .flatMap((type) => instance.all(type))
      .some((key) => ['arn', 'id', 'name'].some((path) => isText(key, path, named.value)));
  if (isAmong(ownKeys)) return known('customer', named.from);
  return isAmong(keysOfAws) ? known('provider', named.from) : managerOf(named.value, named.from);
}

function isText(key: Instance, path: string, text: string): boolean {
  const value = key.string(path);
  return value.known && value.value === text;
}

export function managerAt(instance: Instance, path: string): Fact<Manager> {
  const named = instance.string(path, { value: '', note: withoutKey });
  if (named.known && named.value === '') return known('provider', named.from);
  const key = instance.target(path, ownKeys);
  if (key.known && key.value !== undefined) return known('customer', named.from);
  const ofAws = instance.target(path, keysOfAws);
  if (ofAws.known && ofAws.value !== undefined) return known('provider', named.from);
  return chainFact(named, managerOf);
}

/** Whose key it is by its name alone. */
function managerOf(name: string, from: { readonly path: string }): Fact<Manager> {
  if (byAws.has(name.toLowerCase())) return known('provider', from);
  const alias = /(?:^|:)alias\/(.+)$/.exec(name)?.[1];
  if (alias !== undefined)
    return alias.startsWith('aws/')
      ? known('provider', from)
      : known('customer', { ...from, note: aliasNote });
  if (/(?:^|\/)mrk-/.test(name)) return known('customer', { ...from, note: multiRegionNote });
  return unknown('not-shown', from, 'its key is not in this source, so it may be one of AWS');
}

/** Of several the weakest: one key of AWS is enough. */
export function weakestManager(facts: readonly Fact<Manager>[]): Fact<Manager> | undefined {
  return (
    facts.find((fact) => fact.known && fact.value === 'provider') ??
    facts.find((fact) => !fact.known) ??
    facts[0]
  );
}

/** Services that offer no key of one's own. */
export function keyOfAws(service: string): (instance: Instance) => Fact<Manager> {
  return always('key', 'provider' as const, `${service} takes keys of AWS only (AWS docs)`);
}
