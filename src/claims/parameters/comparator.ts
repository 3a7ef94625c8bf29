import type { Lexicon } from '../wording/lexicon.ts';
import type { Span } from '../text/span.ts';

export type Comparator = 'gte' | 'lte';

const signs: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:>=|≥)\s*$/, 'gte'],
  [/(?:<=|≤|<)\s*$/, 'lte'],
];

/**
 * Whether a number at `span` is a lower bound (`at least 30 days`) or an upper one (`30 days at most`).
 *
 * Undefined where the text does not compare.
 */
export function comparatorAt(lexicon: Lexicon, folded: string, span: Span): Comparator | undefined {
  const before = folded.slice(Math.max(0, span.start - 22), span.start);
  const sign = signs.find(([pattern]) => pattern.test(before));
  if (sign !== undefined) return sign[1];
  const after = folded.slice(span.end, span.end + 20);
  if (/(?:longer|more) than $|(?:länger|mehr) als $/.test(before)) {
    return lexicon.has('negator', folded.slice(0, span.start)) ? 'lte' : 'gte';
  }
  const lead = lastOf(lexicon, before);
  if (lead !== undefined) return lead;
  if (startsWith(lexicon.first('atLeastAfter', after), after)) return 'gte';
  if (startsWith(lexicon.first('atMostAfter', after), after)) return 'lte';
  return undefined;
}

/** The comparing word that stands directly before a number decides. */
function lastOf(lexicon: Lexicon, before: string): Comparator | undefined {
  const least = lexicon.all('atLeast', before).at(-1);
  const most = lexicon.all('atMost', before).at(-1);
  const close = (end: number | undefined): number =>
    end !== undefined &&
    /^[\s.(:]*(?:the |den |der |einer?m? |a |an |of |another |past |last )?$/.test(before.slice(end))
      ? end
      : -1;
  const [leastEnd, mostEnd] = [close(least?.end), close(most?.end)];
  if (leastEnd < 0 && mostEnd < 0) return undefined;
  return leastEnd >= mostEnd ? 'gte' : 'lte';
}

function startsWith(match: { readonly start: number } | undefined, after: string): boolean {
  return match !== undefined && /^[\s,(:]*$/.test(after.slice(0, match.start));
}
