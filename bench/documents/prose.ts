import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Block } from '../../src/model/document.ts';
import type { Piece, Written } from './write.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = ['policies', 'test/claims/documents', 'test/claims/voices'];
const examples = [
  'examples/aws-ledger/data-protection-policy.md',
  'examples/aws-clinic-de/anlage-tom.md',
  'examples/azure-invoices/security.md',
];

/** The texts of this project: policies, annexes, security pages and questionnaires, English and German. */
async function sources(): Promise<readonly (readonly Piece[])[]> {
  const paths = [
    ...examples,
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md')
        .map((name) => join(folder, name)),
    ),
  ];
  return Promise.all(
    paths.map(async (path) => {
      const { blocks } = await readDocument(readFileSync(join(root, path)), { source: path });
      return piecesOf(blocks);
    }),
  );
}

const rowOf = ({ cell }: Block): string => (cell === undefined ? '' : `${cell.table} ${cell.row}`);

function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const { role, text } = block;
    const last = pieces.at(-1);
    const before = blocks[index - 1];
    if (role !== 'cell') pieces.push({ kind: role === 'code' ? 'paragraph' : role, text });
    else if (last?.kind === 'row' && before !== undefined && rowOf(before) === rowOf(block))
      pieces[pieces.length - 1] = { kind: 'row', cells: [...last.cells, text] };
    else pieces.push({ kind: 'row', cells: [text] });
  }
  return pieces;
}

/**
 * So many characters of the project's own texts, one after the other and over and over, each time with other headings
 * and numbers: no sentence with a number is said twice in the same words. The same in every run.
 */
async function prose(characters: number): Promise<readonly Piece[]> {
  const texts = await sources();
  const pieces: Piece[] = [];
  let length = 0;
  for (let round = 0; length < characters; round++) {
    const text = texts[round % texts.length] ?? [];
    for (const piece of text) {
      if (length >= characters) break;
      const varied = vary(piece, round);
      pieces.push(varied);
      length += varied.kind === 'row' ? varied.cells.join('').length : varied.text.length;
    }
  }
  return pieces;
}

/** A file of about so many bytes. */
export async function sized(
  bytes: number,
  write: (pieces: readonly Piece[]) => Written,
): Promise<Uint8Array> {
  const { size } = write(await prose(bytes / 10));
  return write(await prose((bytes / 10) * (bytes / size))).bytes;
}

function vary(piece: Piece, round: number): Piece {
  if (piece.kind === 'row')
    return { kind: 'row', cells: piece.cells.map((cell) => withNumbers(cell, round)) };
  const text = withNumbers(piece.text, round);
  return { kind: piece.kind, text: piece.kind === 'heading' ? `${text}, part ${round + 1}` : text };
}

/** Other numbers of as many digits where something is counted; versions, key lengths and years stay. */
function withNumbers(text: string, round: number): string {
  return text.replaceAll(/(?<![\w.,:/-])[1-9]\d{0,2}(?= [a-z])/gi, (digits) => {
    const least = 10 ** (digits.length - 1);
    return String(least + ((Number(digits) - least + round * 7) % (9 * least)));
  });
}
