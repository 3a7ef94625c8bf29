import type { Position } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import type { Input } from './inputs.ts';
import { openWindow } from './window.ts';

const NEWLINE = 0x0a;

/** Where the lines of the sources begin that somebody asked about; a source that is dropped takes its entry along. */
export interface Places {
  readonly add: (source: Source, input: Input) => void;
  readonly locate: (source: Source, at: number) => Promise<Position | undefined>;
}

/** A piece of an input, with the lines that begin in it. */
interface Piece {
  readonly start: number;
  /** Number of the line that its first byte stands in. */
  readonly line: number;
  /** Places behind its line breaks, counted from its start. */
  readonly starts: Uint32Array;
  /** Where the line of its first byte begins in the input. */
  readonly lineStart: number;
}

export function createPlaces(): Places {
  const inputs = new WeakMap<Source, Input>();
  const pieces = new WeakMap<Source, Promise<readonly Piece[]>>();
  return {
    add: (source, input) => void inputs.set(source, input),
    locate: async (source, at) => {
      const input = inputs.get(source);
      if (input === undefined) return undefined;
      let found = pieces.get(source);
      if (found === undefined) pieces.set(source, (found = piecesOf(input)));
      return positionIn(await found, at);
    },
  };
}

/** The file is read again: keeping it in memory costs more than the few places that anybody asks for. */
async function piecesOf(input: Input): Promise<readonly Piece[]> {
  const window = await openWindow(input);
  const pieces: Piece[] = [];
  let line = 1;
  let lineStart = 0;
  try {
    for (;;) {
      const { bytes, start, last } = window;
      const starts = new Uint32Array(lineStarts(bytes));
      pieces.push({ start, line, starts, lineStart });
      line += starts.length;
      lineStart = starts.length === 0 ? lineStart : start + (starts.at(-1) ?? 0);
      if (last) return pieces;
      await window.slide(bytes.length);
    }
  } finally {
    await window.close();
  }
}

function lineStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  return starts;
}

/** The column counts bytes: what stands before an instance in its line is white space and JSON. */
function positionIn(pieces: readonly Piece[], at: number): Position | undefined {
  const piece = pieces[countUpTo(pieces.length, at, (index) => pieces[index]?.start ?? 0) - 1];
  if (piece === undefined) return undefined;
  const { start, line, starts, lineStart } = piece;
  const count = countUpTo(starts.length, at - start, (index) => starts[index] ?? 0);
  const begin = count === 0 ? lineStart : start + (starts[count - 1] ?? 0);
  return { line: line + count, column: at - begin + 1 };
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(length: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
