import type { Span } from '../text/span.ts';

/** What follows a word belongs to it sooner than what stands before it. */
const behind = 40;

/** Of several places in a text the one nearest to another; what stands behind it before what stands before it. */
export function nearest<Found extends Span>(found: readonly Found[], to: Span): Found | undefined {
  const away = ({ start, end }: Span): number => (start >= to.end ? start - to.end : to.start - end + behind);
  return found.toSorted((a, b) => away(a) - away(b))[0];
}
