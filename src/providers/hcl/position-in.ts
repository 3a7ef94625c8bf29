import type { Position } from '../../model/position.ts';
import type { SourceFile } from './syntax/parse-file.ts';

const breaks = new WeakMap<SourceFile, readonly number[]>();

/** Line and column of an offset in a file of code. */
export function positionIn(file: SourceFile, at: number): Position {
  let starts = breaks.get(file);
  if (starts === undefined) breaks.set(file, (starts = lineStarts(file.text)));
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, file: file.path };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
