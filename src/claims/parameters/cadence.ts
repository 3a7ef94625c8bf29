import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import type { Span } from '../text/span.ts';
import { intervals, type Interval } from './intervals.ts';
import { round } from './durations.ts';

/** Words for often enough, where no number is given. */
const vague: readonly (readonly [string, RegExp])[] = [
  ['regular', /\bregular|\bregelm/],
  ['periodic', /\bperiodic|\bturnusm/],
  ['continuous', /\bconstantly\b|\bcontinuous|\bkontinuierlich|\blaufend\b|\bfortlaufend/],
  ['ongoing', /\bongoing\b/],
  ['reasonable', /\breasonable intervals\b/],
];

const atLeast =
  /(?:at least|no less(?: often)? than|not less than|minimum|mindestens|not exceeding|spätestens|mind\.) (?:every |alle |once (?:in )?|einmal |an? )?\W*$/;

/**
 * How often, in days: `{ interval_days: 90 }`; `op: lte` where the text says at least so often; `interval: regular`
 * where it gives no number. Of several the one nearest to `near`.
 */
export function cadence(clause: Clause, near: Span = { start: 0, end: 0 }): Parameters {
  const away = ({ start, end }: Interval): number => Math.max(start - near.end, near.start - end, 0);
  const [nearest] = intervals(clause.lexicon, clause.text).toSorted((a, b) => away(a) - away(b));
  if (nearest !== undefined) return frequencyAt(clause.text, nearest);
  const interval = vague.find(([, words]) => words.test(clause.text))?.[0];
  return interval === undefined ? {} : { interval };
}

/** `mindestens einmal täglich`: at least so often. */
export const isAtLeast = (text: string, interval: Span): boolean =>
  atLeast.test(text.slice(0, interval.start));

/** What an interval that stands in a text says. */
export function frequencyAt(text: string, interval: Interval): Parameters {
  const bound = isAtLeast(text, interval) ? { op: 'lte' as const } : {};
  return { interval_days: round(interval.hours / 24, 100), ...bound };
}
