import type { Parameters } from '../../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import { locate } from '../../model/places.ts';
import type { Copy, Kind, Resource } from '../../model/resource.ts';
import { fact } from './facts.ts';
import { perClaim, wordsOf } from './parameters.ts';
import { placesOf } from './residence.ts';
import { nameOf, subject } from './wording.ts';

/** Kinds that a provider backs up. */
export const backedUp = ['volume', 'bucket', 'database', 'fileShare', 'cache', 'search', 'server'] as const;
export const backedUpKinds: ReadonlySet<Kind> = new Set(backedUp);

/** "No processing in third countries" is the EEA. */
export function wantedOf(params: Parameters): readonly string[] {
  const regions = params['regions'];
  if (typeof regions === 'string') return [regions];
  if (typeof regions === 'object') return regions.map(String);
  return params['third_country'] === false ? ['EEA'] : [];
}

const placesWanted = perClaim((params) => placesOf(wantedOf(params)));

/** A claim about backups alone: what is backed up matters only as far as its backups lie there. */
export const backupsOnly = perClaim((params: Parameters) => {
  const scope = wordsOf(params['scope']);
  return scope.length > 0 && scope.every((word) => word === 'backups');
});

/** Data passes through it, and is not copied from there. */
function keepsNothing({ kind }: Resource): boolean {
  return kind === 'endpoint' || kind === 'workload';
}

/** Whether a resource and its copies lie in one of the places a claim names. */
export function judgeResidency(resource: Resource, params: Parameters): Judgement {
  const home = judgeHome(resource, params);
  if (home.verdict === 'contradicted' || keepsNothing(resource)) return home;
  const copies = judgeCopies(resource, params);
  return copies.verdict === 'confirmed' ? home : copies;
}

function judgeHome(resource: Resource, params: Parameters): Judgement {
  const { region } = resource;
  const { expected } = placesWanted(params);
  if (!region.known) return cannotTell(region, expected, `Where ${nameOf(resource)} lies`);
  if (region.value === 'global') return judgeGlobal(resource, expected);
  const { inside, where } = placesWanted(params).residence(resource.provider, region.value);
  if (inside === true || hasNoBackupThere(resource, params)) return holds();
  if (inside === undefined) {
    return undecided(
      region,
      expected,
      `Whether ${where}, where ${nameOf(resource)} lies, is ${expected} cannot be told.`,
    );
  }
  return fails(
    region,
    expected,
    where,
    `${subject(resource)} lies in ${where}, outside ${placesWanted(params).outside}.`,
  );
}

/** The settings of an account's audit trail hold no data; where the records go is a copy. */
function judgeGlobal(resource: Resource, expected: string): Judgement {
  if (resource.kind === 'auditTrail') return holds();
  const why = `${subject(resource)} runs in no single region, so whether its data stays ${expected} cannot be told.`;
  return undecided(resource.region, expected, why);
}

function hasNoBackupThere(resource: Resource, params: Parameters): boolean {
  if (!backupsOnly(params) || !backedUpKinds.has(resource.kind)) return false;
  const backups = fact(resource, 'backups');
  return backups.known && backups.value.length === 0;
}

function judgeCopies(resource: Resource, params: Parameters): Judgement {
  const copies = fact(resource, 'copies');
  const { expected } = placesWanted(params);
  if (!copies.known) return cannotTell(copies, expected, `Where copies of ${nameOf(resource)} lie`);
  let open: Judgement | undefined;
  for (const copy of copies.value) {
    if (copy.kind === 'replica' && backupsOnly(params)) continue;
    const judgement = judgeCopy(resource, copy, params, expected);
    if (judgement.verdict === 'contradicted') return judgement;
    if (judgement.verdict === 'inconclusive') open = judgement;
  }
  return open ?? holds();
}

function judgeCopy(
  resource: Resource,
  { kind, region }: Copy,
  params: Parameters,
  expected: string,
): Judgement {
  const what = kind === 'backup' ? `backups of ${resource.name}` : `copies of ${nameOf(resource)}`;
  if (!region.known) return cannotTell(region, expected, `Where ${what} lie`);
  const { inside, where } = placesWanted(params).residence(resource.provider, region.value);
  if (inside === true) return holds();
  if (inside === undefined) {
    return undecided(region, expected, `Whether ${where}, where ${what} lie, is ${expected} cannot be told.`);
  }
  const copied =
    kind === 'backup' ? `Backups of ${resource.name} are copied` : `${subject(resource)} is copied`;
  return fails(region, expected, where, `${copied} to ${where}, outside ${placesWanted(params).outside}.`);
}

/** Code of every country in which something lies; undefined if one place is not known. */
export function countriesOf(resources: readonly Resource[]): readonly string[] | undefined {
  const codes = new Map<string, string>();
  for (const resource of resources) {
    const copies = keepsNothing(resource) ? undefined : fact(resource, 'copies');
    if (copies?.known === false) return undefined;
    if (!addCountry(codes, resource, resource.region)) return undefined;
    for (const { region } of copies?.value ?? []) {
      if (!addCountry(codes, resource, region)) return undefined;
    }
  }
  return [...new Set(codes.values())];
}

/** Each region is looked up once; false if where it lies is not known. */
function addCountry(
  codes: Map<string, string>,
  { kind, provider }: Resource,
  region: Resource['region'],
): boolean {
  if (!region.known) return false;
  if (region.value === 'global' && kind === 'auditTrail') return true;
  const key = `${provider} ${region.value}`;
  if (codes.has(key)) return true;
  const country = locate(provider, region.value)?.country;
  if (country === undefined) return false;
  codes.set(key, country);
  return true;
}
