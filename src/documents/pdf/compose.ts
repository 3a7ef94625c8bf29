import type { Body } from './body.ts';
import type { ColumnTable } from '../text/columns.ts';
import type { Layout } from '../text/layout.ts';
import type { Line } from '../text/lines.ts';
import { markerOf } from '../text/marker.ts';
import type { Row, Segment } from './page-rows.ts';
import type { Region } from './regions.ts';
import { cellText, isHead } from './table-cells.ts';

/** A text with what its lines looked like. */
export interface Composed {
  readonly text: string;
  readonly pages: readonly number[];
  readonly layout: Layout;
}

interface Look {
  /** How far the line stretches, and how far it could; in points. */
  readonly left: number;
  readonly right: number;
  readonly room: number;
  readonly letter: number;
  readonly size: number;
}

interface Composing {
  readonly pieces: string[];
  length: number;
  line: number;
  readonly pages: number[];
  readonly tables: Map<number, ColumnTable>;
  /** Sizes of the lines that stand out, by their number. */
  readonly prominent: Map<number, number>;
  readonly looks: Map<number, Look>;
}

/** Writes the parts of all pages out as lines, in reading order. */
export function compose(pages: readonly (readonly Region[])[], body: Body): Composed {
  const composing: Composing = {
    pieces: [],
    length: 0,
    line: 0,
    pages: [],
    tables: new Map(),
    prominent: new Map(),
    looks: new Map(),
  };
  for (const regions of pages) {
    composing.pages.push(composing.length);
    for (const region of regions) {
      if (composing.length > 0 && !isCut(composing, region)) writeLine(composing, '');
      if (region.kind === 'table') writeTable(composing, region.rows, body);
      else writeLines(composing, region, body);
    }
  }
  const { pieces, tables, looks } = composing;
  const headings = levelsOf(composing.prominent);
  return {
    text: pieces.join(''),
    pages: composing.pages,
    layout: { tables, headings, goesOn: goesOnBy(looks) },
  };
}

/** Whether the end of a page or column cuts a sentence: its last line has no room for the first word that follows. */
function isCut({ looks, line, pieces, prominent }: Composing, region: Region): boolean {
  const look = looks.get(line - 1);
  const before = pieces.at(-1)?.trim() ?? '';
  const next = region.kind === 'lines' ? (region.rows[0]?.segments[0]?.text ?? '') : '';
  const word = /^\p{L}\S*/u.exec(next)?.[0].length ?? 0;
  if (look === undefined || word === 0 || prominent.has(line - 1) || /[.!?:;]$/.test(before)) return false;
  return look.right + (word + 1) * look.letter * 1.05 > look.room;
}

function writeLine(composing: Composing, text: string): void {
  composing.pieces.push(`${text}\n`);
  composing.length += text.length + 1;
  composing.line += 1;
}

function writeLines(
  composing: Composing,
  { rows, left, right }: Extract<Region, { kind: 'lines' }>,
  body: Body,
): void {
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above !== undefined && endsParagraph(above, row, rows)) writeLine(composing, '');
    const text = row.segments.map((segment) => segment.text).join('   ');
    const x = row.segments[0]?.x ?? left;
    const end = row.segments.at(-1)?.right ?? right;
    if (isProminent(row, body, text)) composing.prominent.set(composing.line, Math.round(row.size * 2) / 2);
    composing.looks.set(composing.line, {
      left: x,
      right: end,
      room: right,
      size: row.size,
      letter: (end - x) / Math.max(text.length, 1),
    });
    writeLine(composing, ' '.repeat(Math.max(0, Math.round((x - left) / (body.size / 2)))) + text);
  }
}

/** A wider distance than usual between two lines of one size, or another size. */
function endsParagraph(above: Row, row: Row, rows: readonly Row[]): boolean {
  const gap = above.y - row.y;
  return gap > usualGap(rows) * 1.25 + 0.5 || gap < 0 || Math.abs(above.size - row.size) > 0.8;
}

const gaps = new WeakMap<readonly Row[], number>();

/** The distance that most lines have: the lower quartile, for there are more lines than paragraphs. */
function usualGap(rows: readonly Row[]): number {
  const known = gaps.get(rows);
  if (known !== undefined) return known;
  const sorted = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? 0) - row.y)
    .filter((gap) => gap > 0)
    .toSorted((one, other) => one - other);
  const usual = Math.min(sorted[Math.floor(sorted.length / 4)] ?? 0, 1.6 * (rows[0]?.size ?? 12));
  gaps.set(rows, usual);
  return usual;
}

/** Set larger than the text, or short and in another font: a heading, unless it says something. */
function isProminent({ size, segments }: Row, body: Body, text: string): boolean {
  if (text.length > 120 || /[.;,:]$|(?:\. ?){4}/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const other = segments.every(({ font }) => font !== body.font) && size > body.size * 0.95;
  return size > body.size * 1.12 || (other && text.length <= 80 && /^[\p{Lu}\p{N}\u00a7]/u.test(text));
}

/** Larger headings stand above smaller ones. */
function levelsOf(prominent: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sizes = [...new Set(prominent.values())].toSorted((one, other) => other - one);
  return new Map([...prominent].map(([line, size]) => [line, Math.min(6, sizes.indexOf(size) + 1)]));
}

/** A line goes on if its neighbour's first word had no room in it. */
function goesOnBy(looks: ReadonlyMap<number, Look>): Layout['goesOn'] {
  return (lines) => {
    const numbers = new Map(lines.map((line, index): [Line, number] => [line, index]));
    return (before, line) => {
      const [look, next] = [before, line].map((one) => looks.get(numbers.get(one) ?? -1));
      if (look === undefined || next === undefined) return false;
      const ended = /[.!?:;]["'\u201d\u201c)]*$/.test(before.body);
      const shifted = Math.abs(look.left - next.left) > look.size;
      if (ended && shifted) return false;
      const word = /^\S+/.exec(line.body)?.[0].length ?? 0;
      if (look.right + (word + 1) * look.letter * 1.05 > look.room) return true;
      return !ended && /^\p{Ll}/u.test(line.body) && markerOf(line.body) === undefined;
    };
  };
}

function writeTable(
  composing: Composing,
  rows: readonly (readonly (readonly Segment[])[])[],
  body: Body,
): void {
  const first = composing.line;
  const places = rows.map((cells) => {
    let start = composing.length;
    const texts = cells.map(cellText);
    const found = texts.map((text) => {
      const place = { start, end: start + text.length };
      start = place.end + 1;
      return place;
    });
    writeLine(composing, texts.join('\t'));
    return found;
  });
  const bare = !isHead(rows, body);
  composing.tables.set(first, { first, end: composing.line, rows: places, ...(bare ? { bare } : {}) });
}
