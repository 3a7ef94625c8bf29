import type { Position } from '../../../model/position.ts';

const NEWLINE = 0x0a;

/** Line and column from 1; the column counts characters. */
export function positionOf(bytes: Buffer, at: number): Position {
  const end = Math.min(at, bytes.length);
  let line = 1;
  let start = 0;
  for (let next = bytes.indexOf(NEWLINE); next >= 0 && next < end; next = bytes.indexOf(NEWLINE, next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: charactersIn(bytes, start, end) + 1 };
}

/** Bytes that continue a character are not counted: no string is made of a line of 500 MB. */
function charactersIn(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) count += 1;
  return count;
}
