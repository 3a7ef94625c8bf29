import { known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Immutability } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { noCover, type Cover } from './backup-plans.ts';
import { coverBySelections } from './backup-selections.ts';
import { concatFacts } from './facts.ts';
import { regionOf } from './region.ts';

type Backups = (instance: Instance) => Fact<readonly Backup[]>;
type Copies = (instance: Instance) => Fact<readonly Copy[]>;
type Covers = (instance: Instance) => Fact<Cover>;

const none: Fact<readonly never[]> = known([], {
  path: 'backups',
  note: 'nothing in this source backs it up',
  absence: true,
});
const noCopies: Fact<readonly never[]> = known([], {
  path: 'copies',
  note: 'nothing in this source copies it elsewhere',
});

export const nowhereElse: Copies = () => noCopies;
export const noOwnBackups: Backups = () => none;

/** AWS Backup as one protector among others; `service` as in the resource's ARN. */
export function awsBackup(service: string): Covers {
  return (instance) => coverBySelections(instance, service);
}

/**
 * Own backups of the service together with those of its protectors.
 *
 * Own backups take over the encryption of what they are made of, which `encrypted` tells, and an administrator can
 * delete them; so do those of protectors that say nothing else of theirs.
 */
export function backupsOf(
  encrypted: (instance: Instance) => Fact<boolean>,
  own: Backups,
  ...protectors: readonly Covers[]
): Backups {
  return (instance) => {
    const native = own(instance);
    const covers = protectors.map((cover) => part(cover(instance), 'backups'));
    const all = concatFacts([native, ...covers], native.from);
    if (!all.known || all.value.length === 0) return all;
    const source = encrypted(instance);
    return known(
      all.value.map((backup) => withSource(backup, source)),
      all.from,
    );
  };
}

const deletable: Fact<Immutability> = known('off', {
  path: 'backups',
  note: 'whoever may administrate the service can delete its backups (AWS docs)',
});

function withSource(backup: Backup, encrypted: Fact<boolean>): Backup {
  return {
    ...backup,
    encrypted: backup.encrypted ?? encrypted,
    encryptionAlgorithm:
      backup.encryptionAlgorithm ?? mapFact(encrypted, (yes) => (yes ? 'aes-256' : 'none')),
    immutability: backup.immutability ?? deletable,
  };
}

/** Own copies and those that protectors make, without those in the resource's own region. */
export function copiesBy(own: Copies, ...protectors: readonly Covers[]): Copies {
  return (instance) => {
    const covers = protectors.map((cover) => part(cover(instance), 'copies'));
    const all = concatFacts([own(instance), ...covers], noCopies.from);
    return all.known && all.value.length > 0 ? elsewhere(all.value, instance, all) : all;
  };
}

function part<K extends keyof Cover>(cover: Fact<Cover>, key: K): Fact<Cover[K]> {
  if (!cover.known) return cover;
  return cover.value === noCover ? noCopies : known(cover.value[key], cover.from);
}

function elsewhere(
  copies: readonly Copy[],
  instance: Instance,
  all: Fact<readonly Copy[]>,
): Fact<readonly Copy[]> {
  const own = regionOf(instance);
  if (!own.known) return all;
  return known(
    copies.filter((copy) => !copy.region.known || copy.region.value !== own.value),
    all.from,
  );
}

/** Daily automated snapshots kept for a number of days, where 0 or nothing means none. */
export function dailyFor(
  path: string,
  by: string,
  absent?: { readonly value: number; readonly note: string },
): Backups {
  return (instance) => scheduled(instance.number(path, absent), by, 24);
}

/** One mechanism with a fixed interval and a number of days, where 0 means off. */
export function scheduled(days: Fact<number>, by: string, intervalHours: number): Fact<readonly Backup[]> {
  if (!days.known) return days;
  if (days.value <= 0) return known([], days.from);
  return known([{ by, intervalHours: known(intervalHours, days.from), retentionDays: days }], days.from);
}
