import { placeBetween, placeOf } from '../../documents/place-of.ts';
import type { Document, Place } from '../../model/document.ts';
import { foldedDocument, foldQuote } from './folded-document.ts';
import type { Quote } from './quote.ts';

/** How many characters of context are kept with a quote that stands more than once. */
const contextLength = 40;

/** Where a quote stands, white space and typography apart; undefined if it does not stand there any more. */
export function findQuote(document: Document, quote: Quote): Place | undefined {
  const { text } = foldedDocument(document);
  const found = occurrences(text, quote.exact);
  if (found.length === 0) return undefined;
  const before = foldQuote(quote.prefix ?? '')[0] ?? '';
  const after = foldQuote(quote.suffix ?? '')[0] ?? '';
  let best: Span | undefined;
  let most = -1;
  for (const span of found) {
    const common =
      commonEnd(text.slice(0, span.start).trimEnd(), before) +
      commonStart(text.slice(span.end).trimStart(), after);
    if (common > most) [best, most] = [span, common];
  }
  return best === undefined ? undefined : placeOfSpan(document, best);
}

/** The quote of a place, with the words around it if its own stand elsewhere in the document too. */
export function quoteOf(document: Document, exact: string, at: Place | undefined): Quote {
  const { text } = foldedDocument(document);
  const found = occurrences(text, exact);
  const here =
    found.length > 1 ? found.find((span) => placeOfSpan(document, span).start === at?.start) : undefined;
  if (here === undefined) return { exact };
  const before = text.slice(Math.max(0, here.start - contextLength), here.start);
  const after = text.slice(here.end, here.end + contextLength);
  // Whole words only, unless there is but one.
  const prefix = here.start > contextLength ? before.replace(/^\S*\s+(?=\S)/, '').trim() : before.trim();
  const suffix =
    text.length > here.end + contextLength ? after.replace(/(?<=\S)\s+\S*$/, '').trim() : after.trim();
  return { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** Positions in a folded document, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function placeOfSpan(document: Document, { start, end }: Span): Place {
  const { locate } = foldedDocument(document);
  const first = locate(start);
  const last = locate(end - 1);
  const from = placeOf(document, first.block, first.index, first.index + 1).start;
  const to = placeOf(document, last.block, last.index, last.index + 1).end;
  return placeBetween(document, from, to);
}

function occurrences(text: string, exact: string): readonly Span[] {
  for (const quote of foldQuote(exact)) {
    const found: Span[] = [];
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const span = { start: at, end: at + quote.length };
      if (isWhole(text, span)) found.push(span);
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a span is no part of a longer word or number: `30` does not stand in `300` or in `30.5`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const word = /[\p{L}\p{N}]/u;
  const opens = word.test(text[start] ?? '') && word.test(text[start - 1] ?? '');
  const closes = word.test(text[end - 1] ?? '') && word.test(text[end] ?? '');
  const decimal = /\d/.test(text[end - 1] ?? '') && /^[.,]\d/.test(text.slice(end, end + 2));
  return !opens && !closes && !decimal;
}

function commonEnd(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text.at(-1 - length) === context.at(-1 - length)) length++;
  return length;
}

function commonStart(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[length] === context[length]) length++;
  return length;
}
