const NEWLINE = 0x0a;

/** How far the lines of an input have been counted. Counting only goes forward. */
export interface Lines {
  /** Place in the input up to which they have been counted. */
  at: number;
  /** The line it stands in, from 1. */
  line: number;
  /** Place where that line begins. */
  lineStart: number;
}

export function newLines(): Lines {
  return { at: 0, line: 1, lineStart: 0 };
}

/** A longer stretch is searched for line breaks, a shorter one looked through byte by byte. */
const short = 1 << 10;

/** Counts on to a place in the bytes; `start` is the place of their first in the input. */
export function countLines(lines: Lines, bytes: Buffer, start: number, to: number): void {
  const from = lines.at - start;
  if (from >= to) return;
  let { line, lineStart } = lines;
  const found = (index: number): void => {
    line += 1;
    lineStart = start + index + 1;
  };
  if (to - from < short) {
    for (let index = from; index < to; index += 1) if (bytes[index] === NEWLINE) found(index);
  } else {
    const stretch = bytes.subarray(from, to);
    for (let at = stretch.indexOf(NEWLINE); at >= 0; at = stretch.indexOf(NEWLINE, at + 1)) found(from + at);
  }
  moveTo(lines, start + to, line, lineStart);
}

export function moveTo(lines: Lines, at: number, line: number, lineStart: number): void {
  lines.at = at;
  lines.line = line;
  lines.lineStart = lineStart;
}
