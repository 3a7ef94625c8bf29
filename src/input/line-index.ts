export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters (code points). */
  readonly column: number;
}

export interface LineIndex {
  /** Position of an offset in UTF-16 code units; past the end it is the end. */
  readonly position: (offset: number) => Position;
}

/** Finds lines and columns in a text in logarithmic time. Lines end with LF, CR LF or CR. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return {
    position(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = countUpTo(starts, at);
      const start = starts[line - 1] ?? 0;
      const wide = countUpTo(pairs, at - 1) - countUpTo(pairs, start - 1);
      return { line, column: at - start - wide + 1 };
    },
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
