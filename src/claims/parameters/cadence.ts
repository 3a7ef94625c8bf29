import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import { intervals } from './intervals.ts';
import { round } from './durations.ts';

/** How often, in days: `{ interval_days: 90 }`; `op: lte` where the text says at least so often. */
export function cadence({ lexicon, text }: Clause): Parameters {
  const [first] = intervals(lexicon, text);
  if (first === undefined) return {};
  const atLeast =
    /(?:at least|no less than|no less often than|minimum|mindestens|not exceeding|mind\.) (?:every |alle |once |einmal |an? )?\W*$/.test(
      text.slice(0, first.start),
    );
  return { interval_days: round(first.hours / 24, 100), ...(atLeast ? { op: 'lte' } : {}) };
}
