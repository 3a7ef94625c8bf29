import { firstDay, type Day } from '../../model/days.ts';
import type { Moment } from '../../model/resource.ts';

const hoursOfDay = 86_400_000;

/** The day of a moment, `2027-04-30`; undefined for words (`never`, `open`) and what is no date. */
export function dayOf(moment: Moment): Day | undefined {
  const day = moment.slice(0, 10);
  if (!known.has(day)) known.set(day, /^\d{4}-\d\d-\d\d$/.test(day) ? firstDay(day) : undefined);
  return known.get(day);
}

/** Many things begin and end on few days. */
const known = new Map<string, Day | undefined>();

/** Whole days from one day to a later one; negative if it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / hoursOfDay);
}
