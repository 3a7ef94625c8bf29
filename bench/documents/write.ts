import { item, heading, paragraph, table, wordFile } from '../../test/documents/word-file.ts';
import { pdfFile, type Piece as Line } from '../../test/documents/pdf-file.ts';

/** A piece of a text: a heading, a paragraph, an item of a list, or a row of a table. */
export type Piece =
  | { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** Formats that documents come in, by the ending of their files. */
export const endings = ['md', 'txt', 'html', 'docx', 'pdf'] as const;
export type Ending = (typeof endings)[number];

/** A file, and how many bytes a reader has before it: those of an archive once it is unpacked. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Writes a text as its users would: each piece by the means of the format. */
export const writers: Readonly<Record<Ending, (pieces: readonly Piece[]) => Written>> = {
  md: (pieces) => plain(markdown(pieces)),
  txt: (pieces) => plain(text(pieces)),
  html: (pieces) => plain(html(pieces)),
  docx,
  pdf,
};

function plain(content: string): Written {
  const bytes = Buffer.from(content, 'utf8');
  return { bytes, size: bytes.length };
}

interface Stretch {
  readonly kind: Piece['kind'];
  readonly pieces: readonly Piece[];
}

/** Items and rows that follow one another belong together. */
function stretches(pieces: readonly Piece[]): readonly Stretch[] {
  const found: { kind: Piece['kind']; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.kind === piece.kind) last.pieces.push(piece);
    else found.push({ kind: piece.kind, pieces: [piece] });
  }
  return found;
}

const cellsOf = (piece: Piece): readonly string[] => (piece.kind === 'row' ? piece.cells : [piece.text]);

const textOf = (piece: Piece): string => cellsOf(piece).join(' ');

function markdown(pieces: readonly Piece[]): string {
  const marks = { heading: '## ', paragraph: '', item: '- ' } as const;
  const parts = stretches(pieces).map(({ kind, pieces: own }) => {
    if (kind !== 'row')
      return own.map((piece) => `${marks[kind]}${textOf(piece)}`).join(kind === 'item' ? '\n' : '\n\n');
    const rows = own.map(
      (piece) =>
        `| ${cellsOf(piece)
          .map((cell) => cell.replaceAll('|', '/'))
          .join(' | ')} |`,
    );
    const [head = '', ...rest] = rows;
    return [head, `|${' --- |'.repeat(cellsOf(own[0] ?? { kind: 'row', cells: [] }).length)}`, ...rest].join(
      '\n',
    );
  });
  return `${parts.join('\n\n')}\n`;
}

/** Wrapped at 80 characters, as mail and editors do. */
function text(pieces: readonly Piece[]): string {
  let sections = 0;
  return pieces
    .map((piece) => {
      if (piece.kind === 'heading') return `\n${++sections}. ${piece.text}\n`;
      if (piece.kind === 'paragraph') return `${wrap(piece.text, 80).join('\n')}\n`;
      return `- ${wrap(cellsOf(piece).join(': '), 78).join('\n  ')}`;
    })
    .join('\n');
}

function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function html(pieces: readonly Piece[]): string {
  const tags = { heading: 'h2', paragraph: 'p', item: 'li' } as const;
  const parts = stretches(pieces).map(({ kind, pieces: own }) => {
    if (kind === 'row') {
      const rows = own.map(
        (piece) =>
          `<tr>${cellsOf(piece)
            .map((cell) => `<td>${escaped(cell)}</td>`)
            .join('')}</tr>`,
      );
      return `<table>\n${rows.join('\n')}\n</table>`;
    }
    const lines = own.map((piece) => `<${tags[kind]}>${escaped(textOf(piece))}</${tags[kind]}>`);
    return kind === 'item' ? `<ul>\n${lines.join('\n')}\n</ul>` : lines.join('\n');
  });
  return `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>Security</title></head>\n<body>\n<main>\n${parts.join('\n')}\n</main>\n</body>\n</html>\n`;
}

function docx(pieces: readonly Piece[]): Written {
  const body = stretches(pieces)
    .map(({ kind, pieces: own }) => {
      if (kind === 'row') return table(own.map((piece) => cellsOf(piece).map(escaped)));
      return own
        .map((piece) => {
          const words = escaped(textOf(piece));
          if (kind === 'heading') return heading('berschrift2', words);
          return kind === 'item' ? item(0, words) : paragraph(words);
        })
        .join('');
    })
    .join('');
  return { bytes: wordFile(body), size: Buffer.byteLength(body) };
}

/** Signs that Windows-1252 does not have where Latin-1 has something else. */
const simple = (words: string): string =>
  words
    .replaceAll(/[\u2018\u2019\u201a]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e]/g, '"')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, ' ');

/** Small print, for no more than a thousand pages are read. */
const print = { size: 4.5, leading: 4.8, width: 150, top: 815, lines: 165 };

function pdf(pieces: readonly Piece[]): Written {
  const lines = pieces.flatMap((piece, index): readonly (Omit<Line, 'y'> | undefined)[] => {
    const { size, width } = print;
    const bold = piece.kind === 'heading';
    const indent = piece.kind === 'item' ? '\u00b7 ' : '';
    const words = wrap(simple(`${indent}${textOf(piece)}`), width);
    const listed = piece.kind === pieces[index - 1]?.kind && indent !== '';
    return [...(listed ? [] : [undefined]), ...words.map((words) => ({ text: words, size, bold, x: 40 }))];
  });
  const pages: Line[][] = [];
  for (let from = 0; from < lines.length; from += print.lines)
    pages.push(
      lines
        .slice(from, from + print.lines)
        .flatMap((line, index) =>
          line === undefined ? [] : [{ ...line, y: print.top - index * print.leading }],
        ),
    );
  const bytes = pdfFile(pages);
  return { bytes, size: bytes.length };
}
