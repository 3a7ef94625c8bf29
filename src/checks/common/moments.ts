import type { Moment } from '../../model/resource.ts';

const day = 24 * 60 * 60 * 1000;

/** The day of a moment, `2027-04-30`; undefined for words (`never`, `open`) and what is no date. */
export function dayOf(moment: Moment): string | undefined {
  const time = Date.parse(moment);
  return /^\d{4}-\d{2}-\d{2}/.test(moment) && !Number.isNaN(time) ? moment.slice(0, 10) : undefined;
}

/** Whole days from one day to a later one; negative if it is earlier. Both as `2027-04-30`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
