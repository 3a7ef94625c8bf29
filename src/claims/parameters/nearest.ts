import type { Span } from '../text/span.ts';

/** Of several places in a text the one nearest to another; what stands behind it before what stands before it. */
export function nearest<Found extends Span>(found: readonly Found[], to: Span): Found | undefined {
  const away = ({ start, end }: Span): number => (start >= to.end ? start - to.end : to.start - end + 8);
  return found.toSorted((a, b) => away(a) - away(b))[0];
}
