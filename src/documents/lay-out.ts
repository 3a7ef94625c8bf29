import type { Block } from '../model/document.ts';

/** Blocks written out as a text, in which their offsets now count: one line each, the cells of a row in one line. */
export function layOut(blocks: readonly Block[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const pieces: string[] = [];
  let length = 0;
  const write = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const laid = blocks.map((block, index) => {
    write(between(blocks[index - 1], block));
    if (block.role === 'item') write(`${'  '.repeat(Math.max(block.level - 1, 0))}- `);
    const start = length;
    write(block.text);
    return { ...block, offsets: Array.from({ length: block.text.length }, (_, at) => start + at) };
  });
  write('\n');
  return { text: pieces.join(''), blocks: laid };
}

function between(before: Block | undefined, block: Block): string {
  if (before === undefined) return '';
  const sameTable = before.cell !== undefined && before.cell.table === block.cell?.table;
  if (sameTable) return before.cell?.row === block.cell?.row ? '\t' : '\n';
  return before.role === 'item' && block.role === 'item' ? '\n' : '\n\n';
}
