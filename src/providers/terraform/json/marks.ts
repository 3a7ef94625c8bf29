import type { Position } from '../../../model/position.ts';
import { moveTo, type Lines } from './lines.ts';
import { cutOff, deepest, isSpace, misplaced, ScanError, skipSpace } from './scan.ts';
import type { ParseValue } from './value.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const SPACE = 0x20;

/** First byte of an object or an array. */
export const bracket = { object: 0x7b, array: 0x5b } as const;

type Bracket = (typeof bracket)[keyof typeof bracket];

/**
 * Where everything stands in one object or array: a mark for each bracket, colon and comma outside of strings, and
 * for the opening quote of each string, in their order. Mark 0 is the opening bracket.
 *
 * Finding the marks takes one pass over the bytes; whatever is read afterwards goes from mark to mark, in any order,
 * and passes over a nested value in one step. The arrays are used again for the next value and grow with it.
 */
export interface Marks {
  bytes: Buffer;
  /** Byte offset of each mark. */
  at: Int32Array;
  /** Of an opening bracket: the mark that closes it. Of a quote: 1 if the string holds escapes, else 0. */
  mate: Int32Array;
  /** Of an opening bracket: its line in the input. */
  line: Int32Array;
  /** Of an opening bracket: place in the input where its line begins. */
  lineStart: Float64Array;
}

export function newMarks(): Marks {
  const size = 1 << 9;
  return {
    bytes: Buffer.alloc(0),
    at: new Int32Array(size),
    mate: new Int32Array(size),
    line: new Int32Array(size),
    lineStart: new Float64Array(size),
  };
}

/** What a byte means outside of strings. */
const Kind = { nothing: 0, separator: 1, quote: 2, opens: 3, closes: 4, newline: 5 } as const;

const kindOf = new Uint8Array(256);
for (const [characters, kind] of [
  [',:', Kind.separator],
  ['"', Kind.quote],
  ['[{', Kind.opens],
  [']}', Kind.closes],
  ['\n', Kind.newline],
] as const) {
  for (const byte of Buffer.from(characters)) kindOf[byte] = kind;
}

/** Marks open at present. */
const open = new Int32Array(deepest);

/** Marks the object or array that starts at `start`, which the lines have been counted up to; returns its end. */
export function markNested(marks: Marks, bytes: Buffer, start: number, lines: Lines): number {
  const { length } = bytes;
  const base = lines.at - start;
  let { line, lineStart } = lines;
  let { at, mate } = marks;
  marks.bytes = bytes;
  let count = 0;
  let depth = 0;
  let next = start;
  while (next < length) {
    const kind = kindOf[bytes[next] ?? 0] ?? 0;
    next += 1;
    if (kind === Kind.nothing) continue;
    if (kind === Kind.newline) {
      line += 1;
      lineStart = base + next;
      // A state is a third indentation.
      while (bytes[next] === SPACE) next += 1;
      continue;
    }
    if (count === at.length) ({ at, mate } = grow(marks));
    at[count] = next - 1;
    if (kind === Kind.quote) {
      let escapes = 0;
      while (next < length && bytes[next] !== QUOTE) {
        if (bytes[next] === BACKSLASH) {
          escapes = 1;
          next += 2;
        } else next += 1;
      }
      mate[count] = escapes;
      next += 1;
    } else if (kind === Kind.opens) {
      if (depth === deepest) throw new ScanError(`is nested deeper than ${deepest} levels`, next - 1);
      open[depth] = count;
      depth += 1;
      marks.line[count] = line;
      marks.lineStart[count] = lineStart;
    } else if (kind === Kind.closes) {
      depth -= 1;
      mate[open[depth] ?? 0] = count;
      if (depth === 0) {
        moveTo(lines, base + next, line, lineStart);
        return next;
      }
    }
    count += 1;
  }
  throw cutOff(bytes);
}

function grow(marks: Marks): Marks {
  const size = marks.at.length * 2;
  for (const name of ['at', 'mate', 'line'] as const) {
    const larger = new Int32Array(size);
    larger.set(marks[name]);
    marks[name] = larger;
  }
  const larger = new Float64Array(size);
  larger.set(marks.lineStart);
  marks.lineStart = larger;
  return marks;
}

/** Where the bracket of a mark stands in the input; `start` is the place of the first of the bytes. */
export function positionAt({ at, line, lineStart }: Marks, mark: number, start: number): Position {
  return { line: line[mark] ?? 1, column: start + (at[mark] ?? 0) - (lineStart[mark] ?? 0) + 1 };
}

/** The mark that follows the value behind a mark: a comma or a closing bracket, where the JSON is well formed. */
export function markAfter({ bytes, at, mate }: Marks, before: number): number {
  const first = before + 1;
  const kind = kindOf[bytes[at[first] ?? 0] ?? 0];
  if (kind === Kind.opens) return (mate[first] ?? 0) + 1;
  return kind === Kind.quote ? first + 1 : first;
}

/** The value behind a mark, parsed. */
export function valueBehind(marks: Marks, before: number, parse: ParseValue): unknown {
  const { bytes, at } = marks;
  const start = skipSpace(bytes, (at[before] ?? 0) + 1);
  let end = at[markAfter(marks, before)] ?? 0;
  while (isSpace(bytes[end - 1])) end -= 1;
  return parse(bytes, start, end);
}

/** The opening bracket of the object or array behind a colon or a comma (0: there is none), or undefined if it is neither. */
export function bracketBehind({ bytes, at }: Marks, before: number, wanted: Bracket): number | undefined {
  return bytes[at[before + 1] ?? 0] === wanted ? before + 1 : undefined;
}

/** The marks before the elements of an array. */
export function* elementsOf(marks: Marks, opening: number): Generator<number> {
  const { bytes, at, mate } = marks;
  const closing = mate[opening] ?? 0;
  if (skipSpace(bytes, (at[opening] ?? 0) + 1) === at[closing]) return;
  for (let before = opening; before !== closing;) {
    yield before;
    before = markAfter(marks, before);
    if (before !== closing && bytes[at[before] ?? 0] !== COMMA) throw misplaced(bytes, at[before] ?? 0);
  }
}
