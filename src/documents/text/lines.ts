/** One line of a plain text. */
export interface Line {
  /** Offset of its first character that is not white space. */
  readonly start: number;
  /** Offset behind its last character that is not white space. */
  readonly end: number;
  /** Columns of white space before it; a tab leads to the next multiple of eight. */
  readonly indent: number;
  /** Without white space around it; empty for a blank line. */
  readonly body: string;
}

/** The lines of a text; a form feed ends a line too. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const match of text.matchAll(/\r\n|[\r\n\f\v\u0085\u2028\u2029]|$/g)) {
    if (match[0] === '' && match.index < text.length) continue;
    const raw = text.slice(at, match.index);
    const body = raw.trim();
    const skipped = body === '' ? 0 : raw.indexOf(body);
    lines.push({
      start: at + skipped,
      end: at + skipped + body.length,
      indent: width(raw.slice(0, skipped)),
      body,
    });
    at = match.index + match[0].length;
  }
  return lines;
}

function width(space: string): number {
  let columns = 0;
  for (const character of space)
    columns = character === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1;
  return columns;
}
