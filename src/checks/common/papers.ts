import type { Parameters } from '../../model/claim.ts';
import { firstDay, lastDay, plusDays, spokenDay, type Day } from '../../model/days.ts';
import type { Fact } from '../../model/fact.ts';
import { fails, lapses, type Judgement } from '../../model/judgement.ts';
import { numberOf } from './parameters.ts';

/** Days for which a dated paper shows what is done regularly, where the sentence names no interval. */
const aYear = 365;

/** The interval that a sentence promises, in days; a year where it names none. */
export function intervalOf({ interval_days: interval }: Parameters): {
  readonly days: number;
  readonly named: boolean;
} {
  const days = numberOf(interval);
  return days === undefined || days <= 0 ? { days: aYear, named: false } : { days, named: true };
}

/** The last day on which something done on `date` is not longer ago than so many days; undefined for no day. */
export function dueDay(date: Day, days: number): Day | undefined {
  const last = lastDay(date);
  return last === undefined ? undefined : plusDays(last, days);
}

/** Whether a day, or the last day that is meant by a month, is over. */
export function isPast(day: Day, today: Day): boolean {
  const last = lastDay(day);
  return last !== undefined && last < today;
}

/** Whether a day, or the first day that is meant by a month, is still to come. */
export function isToCome(day: Day, today: Day): boolean {
  const first = firstDay(day);
  return first !== undefined && first > today;
}

/** A file that has run out was good once; a text that dates itself so is wrong today. */
export function outdated(
  onFile: boolean,
  fact: Fact<Day>,
  expected: string,
  observed: Day,
  why: string,
): Judgement {
  return (onFile ? lapses : fails)(fact, expected, spokenDay(observed), why);
}

/** A word, folded so that `IND.24.19034/IS/U` is the same however it is spaced. */
export function folded(text: unknown): string {
  return String(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
