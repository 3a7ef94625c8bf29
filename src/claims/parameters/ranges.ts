import type { Duration } from './durations.ts';
import { numberPattern, toNumber } from './numbers.ts';

const before = new RegExp(
  `\\b(?:between|zwischen|from|von|at least|mindestens|wenigstens) (${numberPattern}) (?:and|und|to|bis)(?: (?:at most|up to|no more than|höchstens|maximal|längstens))? $`,
);

/** No words of a range are longer. */
const longest = 60;

/** `at least six and at most twelve months`: the lesser length of time, which has the unit of the greater. */
export function leastOf(folded: string, most: Duration): Duration | undefined {
  const from = Math.max(0, most.start - longest);
  const match = before.exec(folded.slice(from, most.start));
  if (match === null) return undefined;
  const amount = toNumber(match[1] ?? '');
  return amount < most.amount
    ? { amount, unit: most.unit, start: from + match.index, end: most.end }
    : undefined;
}
