import type { Parameters } from '../../model/claim.ts';
import type { Fact, Known, Unknown } from '../../model/fact.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import type { Backup, Resource } from '../../model/resource.ts';
import { backupsOf, noBackup, unknownBackups } from './backups.ts';
import { entryOf, numberOf, perClaim, wordsOf } from './parameters.ts';
import { periodOf, tooLong, tooShort, type Period } from './period.ts';
import { days } from './wording.ts';

/** What one backup of a tier stands for, in days. */
const tiers: Readonly<Record<string, number>> = {
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 90,
  yearly: 365,
};

interface Promised extends Period {
  /** "The last 7 backups", where no days are named. */
  readonly count: number | undefined;
  readonly expected: string;
}

const promised = perClaim((params: Parameters): Promised => {
  const count = numberOf(params['count']);
  const tier = entryOf(tiers, wordsOf(params['tier'])[0] ?? '');
  const named = periodOf(params);
  if (named.least !== undefined || named.most !== undefined || count === undefined) {
    return { ...named, count: undefined, expected: named.expected ?? 'a backup' };
  }
  if (tier !== undefined)
    return { ...periodOf({ days: count * tier }), count: undefined, expected: days(count * tier) };
  return { least: undefined, most: undefined, count, expected: `at least ${count} backups` };
});

/** Whether backups are kept as long as promised; where several mechanisms make them, by the longest. */
export function judgeBackupRetention(resource: Resource, params: Parameters): Judgement {
  const wanted = promised(params);
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, wanted.expected);
  if (backups.value.length === 0) return judgeNone(backups, resource, wanted);
  if (wanted.count !== undefined) return judgeCount(resource, backups.value, wanted.count, wanted.expected);
  const early = judgeLeast(resource, backups.value, wanted);
  if (early.verdict === 'contradicted') return early;
  const late = judgeMost(resource, backups.value, wanted);
  return late.verdict === 'confirmed' ? early : late;
}

/** What is not there is not kept too long. */
function judgeNone(backups: Fact<readonly Backup[]>, resource: Resource, wanted: Promised): Judgement {
  const onlyAtMost = wanted.most !== undefined && wanted.least === undefined;
  return onlyAtMost ? holds() : noBackup(backups, resource, wanted.expected);
}

function judgeLeast(
  resource: Resource,
  backups: readonly Backup[],
  { least, expected }: Promised,
): Judgement {
  if (least === undefined) return holds();
  let longest: Fact<number> | undefined;
  for (const backup of backups) {
    const kept = retentionOf(backup);
    if (kept.known && kept.value >= least) return holds();
    longest = longer(longest, kept);
  }
  if (longest === undefined) return holds();
  if (!longest.known) return cannotTell(longest, expected, `How long backups of ${resource.name} are kept`);
  return fails(
    longest,
    expected,
    days(longest.value),
    tooShort(`Backups of ${resource.name}`, longest.value, least),
  );
}

function judgeMost(resource: Resource, backups: readonly Backup[], { most, expected }: Promised): Judgement {
  if (most === undefined) return holds();
  let longest: Known<number> | undefined;
  let open: Unknown | undefined;
  for (const backup of backups) {
    const kept = retentionOf(backup);
    if (!kept.known) open = kept;
    else if (longest === undefined || kept.value > longest.value) longest = kept;
  }
  if (longest === undefined || longest.value <= most) {
    return open === undefined
      ? holds()
      : cannotTell(open, expected, `How long backups of ${resource.name} are kept`);
  }
  const { said, sentence } = tooLong(`Backups of ${resource.name}`, longest.value, most);
  return fails(longest, expected, said, sentence);
}

/** An unknown retention may be the longest. */
function longer(one: Fact<number> | undefined, other: Fact<number>): Fact<number> {
  if (one === undefined) return other;
  if (!one.known || !other.known) return one.known ? other : one;
  return other.value > one.value ? other : one;
}

/** Days for which a mechanism keeps its backups; by number and interval where it counts copies. */
function retentionOf(backup: Backup): Fact<number> {
  if (backup.retentionDays.known || backup.retainedCopies === undefined) return backup.retentionDays;
  const { intervalHours, retainedCopies } = backup;
  if (!intervalHours.known) return intervalHours;
  if (intervalHours.value === 0) return backup.retentionDays;
  return { ...intervalHours, value: (intervalHours.value * retainedCopies) / 24 };
}

function judgeCount(
  resource: Resource,
  backups: readonly Backup[],
  count: number,
  expected: string,
): Judgement {
  let best: Fact<number> | undefined;
  for (const backup of backups) {
    const copies = copiesOf(backup);
    if (copies?.known === true && copies.value >= count) return holds();
    if (copies === undefined) return undecided(backup.retentionDays, expected, uncountable(resource, backup));
    best = longer(best, copies);
  }
  if (best === undefined) return holds();
  if (!best.known) return cannotTell(best, expected, `How many backups of ${resource.name} are kept`);
  const why = `The last ${best.value} backups of ${resource.name} are kept, not ${count}.`;
  return fails(best, expected, `${best.value} backups`, why);
}

function uncountable(resource: Resource, { retentionDays }: Backup): string {
  const kept = retentionDays.known ? ` and kept for ${days(retentionDays.value)}` : '';
  return `Backups of ${resource.name} are continuous${kept}; how many that makes cannot be told.`;
}

/** Undefined for a continuous backup, which has no copies to count. */
function copiesOf({ retainedCopies, retentionDays, intervalHours }: Backup): Fact<number> | undefined {
  if (retainedCopies !== undefined) return { ...retentionDays, known: true, value: retainedCopies };
  if (!retentionDays.known) return retentionDays;
  if (!intervalHours.known) return intervalHours;
  if (intervalHours.value === 0 && retentionDays.value !== Infinity) return undefined;
  return { ...retentionDays, value: Math.floor((retentionDays.value * 24) / intervalHours.value) };
}

/** Days for which each mechanism keeps its backups; undefined if one is not known. */
export function keptDays(backups: Fact<readonly Backup[]>): readonly number[] | undefined {
  if (!backups.known) return undefined;
  const kept: number[] = [];
  for (const backup of backups.value) {
    const retention = retentionOf(backup);
    if (!retention.known) return undefined;
    kept.push(retention.value);
  }
  return kept;
}
