import { tidy } from '../../documents/tidy.ts';
import type { Document } from '../../model/document.ts';

/** The visible text of a document in one piece, blocks separated by a space, as quotes are looked for in it. */
export interface FoldedDocument {
  readonly text: string;
  /** Block and index in its text of a position in `text`. */
  readonly locate: (position: number) => { readonly block: number; readonly index: number };
}

const cache = new WeakMap<Document, FoldedDocument>();

export function foldedDocument(document: Document): FoldedDocument {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const folded = fold(document);
  cache.set(document, folded);
  return folded;
}

function fold({ blocks }: Document): FoldedDocument {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: blocks.map(({ text }) => foldMarks(text)).join(' '),
    locate(position) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= position) low = middle;
        else high = middle;
      }
      return { block: low, index: position - (starts[low] ?? 0) };
    },
  };
}

/** One kind of quotation mark and dash; every character stays one character. */
function foldMarks(text: string): string {
  return text
    .replaceAll(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replaceAll(/[\u2018-\u201b\u2032\u2039\u203a`\u00b4]/g, "'")
    .replaceAll(/[\u2012-\u2015\u2212]/g, '-');
}

/**
 * A quote as it may stand in a folded document, the likeliest way first: as given; copied from the raw file, with
 * words cut by a line end, or with the bars and marks of Markdown.
 */
export function foldQuote(quote: string): readonly string[] {
  const lineEnd = /(?<=\p{L})-\r?\n\s*/gu;
  const ways = [quote, quote.replaceAll(lineEnd, ''), quote.replaceAll(lineEnd, '-'), withoutMarkup(quote)];
  const folded = ways.map((way) => foldMarks(tidy({ text: way, offsets: [] }).text));
  return [...new Set(folded)].filter((way) => way !== '');
}

function withoutMarkup(quote: string): string {
  return quote
    .replaceAll(/\s*\|\s*/g, ' ')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/(?<![\p{L}\p{N}])[*_`]+|[*_`]+(?![\p{L}\p{N}])/gu, '');
}
