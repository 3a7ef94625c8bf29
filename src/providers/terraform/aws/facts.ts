import { known, mapFact, unknown, type Fact, type Origin, type Unknown } from '../../../model/fact.ts';
import type { Instance, Reader } from '../mapping.ts';

/** A fact that AWS guarantees for every instance; `note` names the source. */
export function always<T>(path: string, value: T, note: string): (instance: Instance) => Fact<T> {
  const fact = known(value, { path, note });
  return () => fact;
}

/** Says where a fact was read when that is not the resource itself. */
export function readFrom<T>(other: Instance, fact: Fact<T>): Fact<T> {
  return { ...fact, from: originIn(other, fact.from) };
}

/** An origin in another instance. */
export function originIn(other: Instance, from: Origin): Origin {
  return from.address === undefined ? { ...from, address: other.address } : from;
}

/** Whether the instance is only planned: AWS has not given it an ARN yet. */
export function isPlanned(instance: Instance): boolean {
  const arn = instance.string('arn');
  return !arn.known && arn.why === 'computed';
}

/** Whether it is only planned, and the plan shows more of it than that it comes. */
export function isPlannedInDetail(instance: Instance): boolean {
  return isPlanned(instance) && instance.map('tags').known;
}

/**
 * A fact about a block that a planned resource may have: Terraform calls a block that nobody wrote "known after
 * apply", and then the resource gets none, because only Terraform could ask for one.
 */
export function unlessPlanned<T>(instance: Instance, fact: Fact<T>, value: T): Fact<T> {
  if (fact.known || fact.why !== 'computed' || !isPlannedInDetail(instance)) return fact;
  return known(value, instance.origin(fact.from.path, 'not declared for the new resource'));
}

/** What cannot be known when no instance of the source shows it. */
export function notShown(reader: Reader, path: string, detail?: string): Unknown {
  return unknown('not-shown', reader.origin(path), detail);
}

/** The first that is written at all: one that is written and not known is not passed over for the next. */
export function firstWritten<T>(first: Fact<T>, ...others: readonly Fact<T>[]): Fact<T> {
  return [first, ...others].find((fact) => fact.known || fact.why !== 'not-shown') ?? first;
}

/** True if one is true, else unknown if one is unknown, else false. */
export function anyOf(facts: readonly Fact<boolean>[], from: Origin): Fact<boolean> {
  return (
    facts.find((fact) => fact.known && fact.value) ??
    facts.find((fact) => !fact.known) ??
    facts[0] ??
    known(false, from)
  );
}

/** False if one is false, else unknown if one is unknown, else true. */
export function allOf(facts: readonly Fact<boolean>[], from: Origin): Fact<boolean> {
  return (
    facts.find((fact) => fact.known && !fact.value) ??
    facts.find((fact) => !fact.known) ??
    facts[0] ??
    known(true, from)
  );
}

/** One list out of several; unknown if any of them is. */
export function concatFacts<T>(facts: readonly Fact<readonly T[]>[], from: Origin): Fact<readonly T[]> {
  const all: T[] = [];
  let origin: Origin | undefined;
  for (const fact of facts) {
    if (!fact.known) return fact;
    if (fact.value.length > 0) origin ??= fact.from;
    all.push(...fact.value);
  }
  return known(all, origin ?? from);
}

/**
 * AWS encrypts stored data with AES-256 throughout: KMS data keys, S3, EBS and RDS volumes
 * (AWS KMS Cryptographic Details; Amazon EBS and S3 user guides).
 */
export function aes256(
  encrypted: (instance: Instance) => Fact<boolean>,
): (instance: Instance) => Fact<string> {
  return (instance) => mapFact(encrypted(instance), (yes) => (yes ? 'aes-256' : 'none'));
}

/** The same, for services that never store in clear. */
export const alwaysAes256 = always(
  'encryption',
  'aes-256',
  'AWS encrypts with AES-256 (AWS KMS Cryptographic Details)',
);

export function noPublicAccess(service: string): (instance: Instance) => Fact<boolean> {
  return always('public access', false, `${service} can only be reached inside a VPC (AWS docs)`);
}
