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

/** The words of a passage at `span`, and where they stand in the document. */
export function quoteOf(document: Document, passage: Passage, span: Span): Quote {
  const { start, end } = trim(passage.text, span);
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
