import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import type { Instance, Reader } from '../mapping.ts';

/** A tier of a Recovery Services policy: what it keeps, how often it takes it, and the days of its unit. */
interface Tier {
  readonly name: string;
  readonly block: string;
  readonly hours: number;
  readonly days: number;
}

const daily: Tier = { name: 'daily', block: 'retention_daily', hours: 24, days: 1 };
const weekly: Tier = { name: 'weekly', block: 'retention_weekly', hours: 168, days: 7 };
const monthly: Tier = { name: 'monthly', block: 'retention_monthly', hours: 31 * 24, days: 30 };
const yearly: Tier = { name: 'yearly', block: 'retention_yearly', hours: 366 * 24, days: 365 };
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const policyAttributes = ['backup', daily.block, weekly.block, monthly.block, yearly.block] as const;

/** What a policy of a Recovery Services vault takes and keeps: one mechanism per tier. */
export function policyTiers(policy: Instance): Fact<readonly Backup[]> {
  return chainFact(policy.string('backup.frequency'), (frequency, from): Fact<readonly Backup[]> => {
    const first = frequency.toLowerCase() === 'weekly' ? weekly : daily;
    const others = [daily, weekly, monthly, yearly].filter((tier) => tier !== first);
    const tiers = [
      ...tier(policy, first, runsEvery(policy, frequency)),
      ...others.flatMap((other) => tier(policy, other, known(other.hours, policy.origin(other.block)))),
    ];
    return known(tiers, from);
  });
}

function tier(policy: Instance, { name, block, days }: Tier, intervalHours: Fact<number>): readonly Backup[] {
  const blocks = policy.blocks(block);
  if (blocks.known && blocks.value.length === 0) return [];
  const retentionDays = chainFact(blocks, () =>
    mapFact(policy.number(`${block}.count`), (count) => count * days),
  );
  return [{ by: `${policy.address} (${name})`, intervalHours, retentionDays }];
}

function runsEvery(policy: Instance, frequency: string): Fact<number> {
  const from = policy.origin('backup.frequency');
  switch (frequency.toLowerCase()) {
    case 'daily':
      return known(24, from);
    case 'weekly':
      return mapFact(policy.strings('backup.weekdays'), longestGap);
    case 'hourly':
      return hourlyGap(policy);
    default:
      return unknown('not-shown', from, `${JSON.stringify(frequency)} is no frequency tomcheck knows`);
  }
}

/** Longest time between backups on some days of the week; a week where none is told. */
function longestGap(days: readonly string[]): number {
  const numbers = days
    .map((day) => weekdays.indexOf(day.toLowerCase()))
    .filter((day) => day >= 0)
    .toSorted((a, b) => a - b);
  const gaps = numbers.map((day, index) => (numbers[index + 1] ?? (numbers[0] ?? day) + 7) - day);
  return Math.max(...gaps, numbers.length < 2 ? 7 : 0) * 24;
}

/** Hourly backups run within a window of the day: the night between two windows may be the longest gap. */
function hourlyGap(policy: Instance): Fact<number> {
  const nested = policy.blocks('backup.hourly');
  const hourly: Reader = nested.known ? (nested.value[0] ?? policy) : policy;
  const [interval, window] =
    hourly === policy ? ['backup.hour_interval', 'backup.hour_duration'] : ['interval', 'window_duration'];
  return chainFact(hourly.number(interval), (hours) =>
    mapFact(hourly.number(window), (open) => Math.max(hours, 24 - open)),
  );
}
