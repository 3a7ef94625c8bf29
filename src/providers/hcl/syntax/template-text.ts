import type { Token } from './build-template.ts';

/** `$${` and `%%{` stand for the marks themselves. */
export function unescapeMarks(text: string): string {
  return text.replaceAll(/([$%])\1\{/gu, '$1{');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** What the escapes of a quoted text stand for. Source: HCL native syntax specification, template literals. */
export function unescapeQuoted(text: string): string {
  return text.replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))|([$%])\4(?=\{)/gu,
    (
      whole,
      short: string | undefined,
      long: string | undefined,
      letter: string | undefined,
      mark: string | undefined,
    ) => {
      if (mark !== undefined) return mark;
      if (letter !== undefined) return escapes[letter] ?? whole;
      const code = Number.parseInt(short ?? long ?? '', 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}

export function trimStart(text: string): string {
  return text.replace(/^[ \t\r\n]+/u, '');
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Takes the indentation that all lines have in common out of a heredoc that begins with `<<-`. */
export function dedent(tokens: readonly Token[]): void {
  const common = Math.min(...indentations(tokens));
  if (!Number.isFinite(common) || common === 0) return;
  const indentation = new RegExp(`^[ \\t]{1,${common}}`, 'gmu');
  let lineStart = true;
  for (const token of tokens) {
    if (token.type !== 'text') {
      lineStart = false;
      continue;
    }
    const [first = '', ...rest] = token.text.split('\n');
    const cut = (line: string): string => line.replace(indentation, '');
    token.text = [lineStart ? cut(first) : first, ...rest.map(cut)].join('\n');
    lineStart = token.text.endsWith('\n');
  }
}

/** Indentation of every line that holds anything. */
function indentations(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  let line: string | undefined = '';
  for (const token of tokens) {
    if (token.type !== 'text') {
      if (line !== undefined) found.push(line.length);
      line = undefined;
      continue;
    }
    for (const [index, piece] of token.text.split('\n').entries()) {
      if (index > 0) line = '';
      if (line === undefined) continue;
      line += /^[ \t]*/u.exec(piece)?.[0] ?? '';
      if (line.length < piece.length) {
        found.push(line.length);
        line = undefined;
      }
    }
  }
  return found;
}
