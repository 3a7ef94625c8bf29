import { lineIndex, type LineIndex } from '../input/line-index.ts';
import type { Document, Place } from '../model/document.ts';

const indexes = new WeakMap<Document, LineIndex>();

/** Where the characters `start` to `end` (exclusive) of a block's text stand in the original. */
export function placeOf(document: Document, blockIndex: number, start: number, end: number): Place {
  const offsets = document.blocks[blockIndex]?.offsets ?? [];
  const first = offsets[start] ?? 0;
  const last = offsets[Math.max(start, end - 1)] ?? first;
  return placeBetween(document, first, afterCharacter(document.text, last));
}

/** The place between two offsets of the original text, end exclusive. */
export function placeBetween(document: Document, start: number, end: number): Place {
  const index = indexes.get(document) ?? lineIndex(document.text);
  indexes.set(document, index);
  const from = index.position(start);
  const to = index.position(end);
  const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
  if (document.pages === undefined) return place;
  return { ...place, page: Math.max(1, document.pages.findLastIndex((first) => first <= start) + 1) };
}

const marks = /\p{M}+/uy;

/** The offset behind a character, with the marks that were composed into it. */
function afterCharacter(text: string, at: number): number {
  const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const end = Math.min(at + size, text.length);
  marks.lastIndex = end;
  return marks.test(text) ? marks.lastIndex : end;
}
