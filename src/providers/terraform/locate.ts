import type { Position } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import { toUtf8 } from './decode.ts';
import type { Input } from './inputs.ts';

const NEWLINE = 0x0a;

/** Where the lines of the sources begin that somebody asked about; a source that is dropped takes its entry along. */
export interface Places {
  readonly add: (source: Source, input: Input) => void;
  readonly locate: (source: Source, at: number) => Promise<Position | undefined>;
}

export function createPlaces(): Places {
  const inputs = new WeakMap<Source, Input>();
  const lines = new WeakMap<Source, Promise<readonly number[]>>();
  return {
    add: (source, input) => void inputs.set(source, input),
    locate: async (source, at) => {
      const input = inputs.get(source);
      if (input === undefined) return undefined;
      let starts = lines.get(source);
      if (starts === undefined) lines.set(source, (starts = lineStarts(input)));
      return positionIn(await starts, at);
    },
  };
}

/** The file is read again: keeping it in memory costs more than the few places that anybody asks for. */
async function lineStarts(input: Input): Promise<readonly number[]> {
  const bytes = toUtf8(await input.read());
  const starts = [0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  return starts;
}

/** The column counts bytes: what stands before an instance in its line is white space and JSON. */
function positionIn(starts: readonly number[], at: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
