import type { Position } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import type { Input } from './inputs.ts';
import { openWindow } from './window.ts';

const NEWLINE = 0x0a;

/** Knows where the sources came from; a source that is dropped takes its entry along. */
export interface Places {
  readonly add: (source: Source, input: Input) => void;
  readonly locate: (source: Source, offsets: readonly number[]) => Promise<readonly Position[]>;
}

export function createPlaces(): Places {
  const inputs = new WeakMap<Source, Input>();
  return {
    add: (source, input) => void inputs.set(source, input),
    locate: async (source, offsets) => {
      const input = inputs.get(source);
      return input === undefined ? [] : positionsIn(input, offsets);
    },
  };
}

/** A place up to which lines have been counted. */
interface Counted {
  at: number;
  line: number;
  /** Where its line begins. */
  begin: number;
}

/**
 * The file is read again, up to the last place: keeping it in memory costs more than the few places that
 * anybody asks for. The column counts bytes: what stands before an instance in its line is white space and JSON.
 */
async function positionsIn(input: Input, offsets: readonly number[]): Promise<readonly Position[]> {
  const positions = new Map<number, Position>();
  const counted: Counted = { at: 0, line: 1, begin: 0 };
  const window = await openWindow(input);
  try {
    for (const offset of Array.from(new Set(offsets)).toSorted((a, b) => a - b)) {
      while (offset > window.start + window.bytes.length && !window.last) {
        countUpTo(counted, window.start + window.bytes.length, window);
        await window.slide(window.bytes.length);
      }
      countUpTo(counted, offset, window);
      positions.set(offset, { line: counted.line, column: offset - counted.begin + 1 });
    }
  } finally {
    await window.close();
  }
  return offsets.flatMap((offset) => positions.get(offset) ?? []);
}

function countUpTo(
  counted: Counted,
  end: number,
  { bytes, start }: { readonly bytes: Buffer; readonly start: number },
): void {
  let { line, begin } = counted;
  for (let index = counted.at - start; index < end - start; index += 1) {
    if (bytes[index] === NEWLINE) {
      line += 1;
      begin = start + index + 1;
    }
  }
  counted.at = end;
  counted.line = line;
  counted.begin = begin;
}
