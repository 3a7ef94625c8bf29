import stringWidth from 'fast-string-width';

const ascii = /^[ -~\u00A0]*$/;

/** Columns that a text without escapes takes up. */
export function displayWidth(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
}

/**
 * Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line to itself, whole.
 * No-break spaces hold a line together and come out as spaces.
 */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (line !== '' && columns + 1 + size > width) {
      lines.push(line);
      line = word;
      columns = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      columns += size + (columns === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines.map((text) => text.replaceAll('\u00A0', ' '));
}

export interface Hanging {
  /** Columns before the first line. */
  readonly indent: number;
  readonly width: number;
  /** Stands before the text; the following lines begin below the text. */
  readonly mark?: string;
  readonly style?: (text: string) => string;
  readonly markStyle?: (text: string) => string;
}

/** A paragraph whose following lines begin where the text of the first begins; an empty text has no lines. */
export function paragraph(
  text: string,
  { indent, width, mark = '', style = same, markStyle = same }: Hanging,
): string[] {
  if (text === '') return [];
  const hang = mark === '' ? 0 : displayWidth(mark) + 1;
  const margin = ' '.repeat(indent);
  return wrap(text, width - indent - hang).map((line, index) => {
    const lead = hang === 0 ? '' : index === 0 ? `${markStyle(mark)} ` : ' '.repeat(hang);
    return `${margin}${lead}${style(line)}`;
  });
}

function same(text: string): string {
  return text;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
