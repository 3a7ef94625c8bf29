/** Shorter texts are parsed whole, in characters. */
const enough = 100_000;

/**
 * What reaches over headings: code and HTML that end where they say so, and definitions, which count in the whole text.
 */
const reachesFar = /```|~~~|\]:|<[!?]|<(?:pre|script|style|textarea)\b/i;

/** A heading at the beginning of a line, behind a blank one: it ends whatever is open before it. */
const heading = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g;

/**
 * Where a long text can be cut so that the pieces mean what the whole does: beginnings of pieces, the first is 0. The
 * parser needs several hundred times the memory of what it parses.
 */
export function pieceStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.length < 2 * enough || reachesFar.test(text)) return starts;
  for (const { index, 0: blank } of text.matchAll(heading)) {
    const start = index + blank.length;
    if (start - (starts.at(-1) ?? 0) >= enough) starts.push(start);
  }
  return starts;
}
