import type { Document, Place } from '../model/document.ts';
import { placeOf } from '../documents/place-of.ts';
import { originOf, type Passage } from './passages.ts';
import { trim, type Span } from './text/span.ts';

export interface Quote {
  readonly quote: string;
  readonly at: Place;
  /** Index of the block it begins in. */
  readonly block: number;
}

/** What joins a clause to the one before or after it, and is no part of what it says. */
const before = /^[\s,;|\u2022\u00b7-]*(?:(?:and|but|while|whereas|und|aber|sowie) )?/i;
const after = new Set(' \t\r\n,;:|-\u2013\u2014\u2022\u00b7');

/** The span without separators and conjunctions at its ends; as it is if nothing else is in it. */
function bare(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  const from = start + (before.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && after.has(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

/** The words of a passage at `span`, and where they stand in the document. */
export function quoteOf(document: Document, passage: Passage, span: Span): Quote {
  const { start, end } = bare(passage.text, span);
  const first = originOf(passage, start);
  const last = originOf(passage, end - 1);
  const begin = placeOf(document, first.block, first.index, first.index + 1);
  const finish = placeOf(document, last.block, last.index, last.index + 1);
  return {
    quote: passage.text.slice(start, end).replaceAll(/\s+/g, ' '),
    at: { ...begin, end: finish.end, endLine: finish.endLine, endColumn: finish.endColumn },
    block: first.block,
  };
}
