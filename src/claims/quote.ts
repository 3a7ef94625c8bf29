import { placeOf } from '../documents/place-of.ts';
import type { Place } from '../model/document.ts';
import type { Reading } from './gloss/reading.ts';
import { originOf, type Passage } from './passages.ts';
import { holdsInvisible } from './text/fold.ts';
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

/** The words of a passage at `span`, as they are written, and where they stand in the document. */
export function quoteOf(reading: Reading, read: Passage, at: Span): Quote {
  const passage = read.quoted ?? read;
  const span = read.quoted === undefined ? at : { start: 0, end: passage.text.length };
  const { start, end } = bare(passage.text, span);
  const first = sourceOf(reading, passage, start);
  const last = sourceOf(reading, passage, end - 1);
  const begin = placeOf(reading.written, first.block, first.start, first.start + 1);
  const finish = placeOf(reading.written, last.block, last.end - 1, last.end);
  const words =
    reading.sourceOf === undefined
      ? passage.text.slice(start, end)
      : writtenBetween(reading, passage, first, last);
  return {
    quote: words.replaceAll(/\s+/g, ' '),
    at: { ...begin, end: finish.end, endLine: finish.endLine, endColumn: finish.endColumn },
    block: first.block,
  };
}

interface Source extends Span {
  readonly block: number;
}

function sourceOf({ sourceOf: source }: Reading, passage: Passage, position: number): Source {
  const { block, index } = originOf(passage, position);
  return { block, ...(source?.(block, index) ?? { start: index, end: index + 1 }) };
}

/** What a reader sees from one source to another; cells of a row are joined as in a passage. */
function writtenBetween({ written }: Reading, { origins }: Passage, first: Source, last: Source): string {
  const between = [...new Set(origins.map(({ block }) => block))];
  return between
    .slice(between.indexOf(first.block), between.indexOf(last.block) + 1)
    .map((block) => {
      const text = written.blocks[block]?.text ?? '';
      const from = block === first.block ? first.start : 0;
      return text.slice(from, block === last.block ? last.end : text.length);
    })
    .map(visible)
    .join(' | ');
}

const visible = (text: string): string =>
  holdsInvisible(text)
    ? Array.from(text)
        .filter((character) => !holdsInvisible(character))
        .join('')
    : text;
