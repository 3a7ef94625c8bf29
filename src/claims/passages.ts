import type { Block, Document } from '../model/document.ts';
import { matricesOf } from './matrix.ts';
import { fold, holdsInvisible } from './text/fold.ts';

/** A block, or a row of a table, as one running text that leads back to its blocks. */
export interface Passage {
  readonly text: string;
  /** One per stretch of `text` that comes unbroken from one block; in order. */
  readonly origins: readonly Origin[];
  readonly block: Block;
  /** What stands in a column that tells the state of a measure, or `undefined` if there is none. */
  readonly status: string | undefined;
  /** The question that it answers, folded; empty if none stands directly before it. */
  readonly question: string;
  /** What is quoted in its place where it leaves out cells that stand in between: the whole row. */
  readonly quoted?: Passage;
}

interface Origin {
  /** Position in the passage. */
  readonly at: number;
  /** Index of the block in the document. */
  readonly block: number;
  /** Position in the block's text. */
  readonly index: number;
  /** Folded heading of its column; empty outside tables. */
  readonly column: string;
}

/** The first of these that a table has tells the state; beside it `Umsetzung` describes the measure. */
const statusHeadings = [
  /^(?:status|state|stand|umsetzungs(?:stand|status|grad)|in place|implemented)\b/i,
  /^(?:umsetzung|implementation)\b/i,
] as const;

/** Everything in a document that can carry a promise: paragraphs, list items, table rows. No headings, no code. */
export function passages(document: Document): readonly Passage[] {
  const found: Passage[] = [];
  const { blocks } = document;
  const matrices = matricesOf(document);
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.role === 'heading' || block.role === 'code') continue;
    if (block.role !== 'cell') {
      found.push(passage(blocks, [index], undefined, questionBefore(blocks, index)));
      continue;
    }
    const row = rowAt(blocks, index);
    index += row.length - 1;
    if (isHeaderRow(blocks, row)) continue;
    const plans = matrices.get(block.cell?.table ?? -1);
    if (plans === undefined) found.push(rowPassage(blocks, row));
    else found.push(...planPassages(blocks, row, plans));
  }
  return found;
}

/** `Do you encrypt backups?` as a heading or a paragraph of its own. */
function questionBefore(blocks: readonly Block[], index: number): string {
  const text = blocks[index - 1]?.text.trim() ?? '';
  return text.endsWith('?') && text.length < 300 ? fold(text) : '';
}

function rowAt(blocks: readonly Block[], first: number): readonly number[] {
  const cell = blocks[first]?.cell;
  const row = [first];
  for (let next = first + 1; next < blocks.length; next += 1) {
    const other = blocks[next]?.cell;
    if (other === undefined || other.table !== cell?.table || other.row !== cell.row) break;
    row.push(next);
  }
  return row;
}

/** A row that only repeats the names of its columns. */
function isHeaderRow(blocks: readonly Block[], row: readonly number[]): boolean {
  return row.every((index) => blocks[index]?.text === blocks[index]?.cell?.column);
}

function rowPassage(blocks: readonly Block[], row: readonly number[]): Passage {
  const filled = row.filter((index) => (blocks[index]?.text ?? '') !== '');
  const speaking = filled.filter(
    (index) => !/^(?=.*\d)[\w.]{0,8}$/.test(blocks[index]?.text ?? '') || !isFirst(row, index),
  );
  const [status] = statusHeadings.flatMap((heading) =>
    row.filter((index) => heading.test(blocks[index]?.cell?.column ?? '')),
  );
  return passage(blocks, speaking.length > 0 ? speaking : row, status);
}

/** What each plan has of the thing that a row is about: `Backups | daily` under `Team`. */
function planPassages(
  blocks: readonly Block[],
  row: readonly number[],
  plans: ReadonlySet<string>,
): readonly Passage[] {
  const quoted = rowPassage(blocks, row);
  const label = row.filter((index) => !plans.has(blocks[index]?.cell?.column ?? ''));
  return row.flatMap((index) => {
    const { text = '', cell } = blocks[index] ?? {};
    if (text === '' || !plans.has(cell?.column ?? '')) return [];
    return [{ ...passage(blocks, [...label, index], isAnswer.test(text) ? index : undefined), quoted }];
  });
}

/** A cell that only says whether. */
const isAnswer =
  /^(?:yes|no|ja|nein|[\u2713\u2714\u2705\u2717\u274c\u2013\u2014-]|(?:not )?(?:included|offered|available)|n\/a|enthalten|nicht enthalten|none|keine?)$/iu;

/** The first cell of a row often is a mere number. */
const isFirst = (row: readonly number[], index: number): boolean => row[0] === index;

function passage(
  blocks: readonly Block[],
  indexes: readonly number[],
  statusIndex: number | undefined,
  question = '',
): Passage {
  const origins: Origin[] = [];
  let text = '';
  for (const block of indexes) {
    if (text !== '') text += ' | ';
    text = append(text, blocks[block], block, origins);
  }
  const first = blocks[indexes[0] ?? 0];
  if (first === undefined) throw new RangeError('a passage needs a block');
  const status = statusIndex === undefined ? undefined : (blocks[statusIndex]?.text ?? '');
  return { text, origins, block: first, status, question };
}

/** Adds a block's text without the characters a reader does not see, and notes where each stretch comes from. */
function append(before: string, source: Block | undefined, block: number, origins: Origin[]): string {
  const added = source?.text ?? '';
  const column = fold(source?.cell?.column ?? '');
  if (added !== '' && !holdsInvisible(added)) {
    origins.push({ at: before.length, block, index: 0, column });
    return before + added;
  }
  let text = before;
  let start = 0;
  for (let index = 0; index <= added.length; index += 1) {
    const hidden = index < added.length && holdsInvisible(added.charAt(index));
    if (!hidden && index < added.length) continue;
    if (index > start) {
      origins.push({ at: text.length, block, index: start, column });
      text += added.slice(start, index);
    }
    start = index + 1;
  }
  return text;
}

/** What stands in the column whose folded heading matches, folded; empty if there is none. */
export function cellUnder({ text, origins }: Passage, heading: RegExp): string {
  const at = origins.findIndex(({ column }) => heading.test(column));
  const end = origins.find((other, index) => index > at && other.block !== origins[at]?.block)?.at;
  return at < 0 ? '' : fold(text.slice(origins[at]?.at, end));
}

/** Where a character of a passage stands: its block, its position there, and the folded heading of its column. */
export function originOf(passage: Passage, position: number): Omit<Origin, 'at'> {
  let nearest = passage.origins[0];
  for (const origin of passage.origins) {
    if (origin.at > position) break;
    nearest = origin;
  }
  if (nearest === undefined) throw new RangeError('an empty passage has no origin');
  return { ...nearest, index: nearest.index + (position - nearest.at) };
}
