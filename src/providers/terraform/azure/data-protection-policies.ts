import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { durationInDays, repeatInHours } from './durations.ts';
import { firstKnown } from './facts.ts';

const intervals = 'backup_repeating_time_intervals';
const defaultDuration = 'default_retention_rule.life_cycle.duration';

/** Scheduled backups of a Backup vault: disks, PostgreSQL and MySQL. Only the default rule keeps every backup. */
export function scheduledPolicy(policy: Instance): Fact<readonly Backup[]> {
  const duration = firstKnown(policy.string('default_retention_duration'), policy.string(defaultDuration));
  const backup: Backup = {
    by: policy.address,
    intervalHours: repeatFact(policy),
    retentionDays: daysFact(duration),
  };
  return known([backup], policy.origin(intervals));
}

/** Backups of blobs: operational ones follow every change, vaulted ones a schedule. */
export function blobPolicy(policy: Instance): Fact<readonly Backup[]> {
  const operational = firstKnown(
    policy.string('operational_default_retention_duration'),
    policy.string('retention_duration'),
  );
  const vaulted = policy.string('vault_default_retention_duration');
  const from = policy.origin('operational_default_retention_duration');
  const backups: Backup[] = [];
  if (isThere(operational)) {
    const always = known(0, from);
    backups.push({
      by: `${policy.address} (operational)`,
      intervalHours: always,
      retentionDays: daysFact(operational),
    });
  }
  if (isThere(vaulted)) {
    backups.push({
      by: `${policy.address} (vaulted)`,
      intervalHours: repeatFact(policy),
      retentionDays: daysFact(vaulted),
    });
  }
  return known(backups, from);
}

function isThere(fact: Fact<unknown>): boolean {
  return fact.known || fact.why !== 'not-shown';
}

function repeatFact(policy: Instance): Fact<number> {
  return chainFact(policy.strings(intervals), (all, from): Fact<number> => {
    const hours = all.map(repeatInHours);
    const first = hours.length === 1 ? hours[0] : undefined;
    return first === undefined
      ? unknown('not-shown', from, 'the schedule of its backup policy does not give one interval')
      : known(first, from);
  });
}

function daysFact(duration: Fact<string>): Fact<number> {
  return chainFact(duration, (iso, from): Fact<number> => {
    const days = durationInDays(iso);
    return days === undefined
      ? unknown('not-shown', from, `${JSON.stringify(iso)} is no duration`)
      : known(days, from);
  });
}
