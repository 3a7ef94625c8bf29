import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Block } from '../../model/document.ts';
import { leadOf } from '../lead.ts';
import type { Marked } from '../marked.ts';
import { markedBuilder } from '../marked.ts';
import type { ReadText } from '../extracted.ts';
import { tidy } from '../tidy.ts';
import { startTrail, type Trail } from '../trail.ts';
import { align } from './align.ts';
import { frontMatterTitle } from './front-matter.ts';
import { htmlText } from './html-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { rangeOf, visibleText } from './visible-text.ts';

interface Reading {
  readonly text: string;
  readonly blocks: Block[];
  readonly trail: Trail;
  tables: number;
  /** Of the last heading that was marked up as one. */
  headingLevel: number;
}

/** Where in a list a node stands. */
interface Nesting {
  readonly depth: number;
  readonly lead: string | undefined;
}

type Container = Root | Blockquote | ListItem | FootnoteDefinition;

const outside: Nesting = { depth: 0, lead: undefined };

/** Reads Markdown into blocks: GitHub's flavour, front matter, and the comments of MDX. */
export function readMarkdown(text: string, source: string): ReadText {
  const reading: Reading = { text, blocks: [], trail: startTrail(), tables: 0, headingLevel: 0 };
  let title: string | undefined;
  for (const root of parseMarkdown(text, source)) {
    title ??= reading.blocks.length === 0 ? titleOf(root) : undefined;
    readChildren(reading, root, outside);
  }
  return title === undefined ? { blocks: reading.blocks } : { blocks: reading.blocks, title };
}

function titleOf({ children: [matter] }: Root): string | undefined {
  return matter !== undefined && 'value' in matter && matter.type !== 'code'
    ? frontMatterTitle(matter.value)
    : undefined;
}

function readChildren(reading: Reading, parent: Container, nesting: Nesting): void {
  let lead: string | undefined;
  for (const node of parent.children) {
    const before = reading.blocks.length;
    readNode(reading, node, node.type === 'list' ? { ...nesting, lead: lead ?? nesting.lead } : nesting);
    const last = reading.blocks.length > before ? reading.blocks.at(-1) : undefined;
    lead = node.type === 'paragraph' && last !== undefined ? leadOf(last.text) : undefined;
  }
}

/** Definitions, rules and front matter show nothing. */
function readNode(reading: Reading, node: RootContent, nesting: Nesting): void {
  if (node.type === 'heading') {
    reading.headingLevel = node.depth;
    addHeading(reading, node.depth, visibleText(node.children, reading.text));
  } else if (node.type === 'paragraph') readParagraph(reading, node, nesting);
  else if (node.type === 'list') readList(reading, node, nesting);
  else if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    readChildren(reading, node, nesting);
  else if (node.type === 'table') readTable(reading, node);
  else if (node.type === 'code') readCode(reading, node);
  else if (node.type === 'html') {
    const { start, end } = rangeOf(node);
    for (const piece of htmlText(reading.text.slice(start, end), start)) addText(reading, piece, nesting);
  }
}

function readCode(reading: Reading, node: Code): void {
  const { start, end } = rangeOf(node);
  const raw = reading.text.slice(start, end);
  const fence = /^[`~]{3}[^\n]*\n/.exec(raw)?.[0].length ?? 0;
  const into = markedBuilder();
  align(into, node.value, raw.slice(fence), start + fence, true);
  const { text, offsets } = tidy(into.marked());
  add(reading, { role: 'code', level: 0, text, offsets, trail: reading.trail.above() });
}

function readParagraph(reading: Reading, node: Paragraph, nesting: Nesting): void {
  const [only, ...others] = node.children;
  const text = visibleText(node.children, reading.text);
  const bold = only?.type === 'strong' && others.length === 0 && nesting.depth === 0;
  // Many texts write their headings as bold lines of their own.
  if (bold && text.text.length <= 80 && !/[.,;:!?]$/.test(text.text)) {
    return addHeading(reading, Math.min(6, reading.headingLevel + 1), text);
  }
  return addText(reading, text, nesting);
}

function readList(reading: Reading, list: List, nesting: Nesting): void {
  for (const item of list.children) {
    const before = reading.blocks.length;
    readChildren(reading, item, { depth: nesting.depth + 1, lead: nesting.lead });
    if (item.checked !== null && item.checked !== undefined) addCheckbox(reading, item, before);
  }
}

/** An unticked box says that something is not done: it stays in the text, as the reader sees it. */
function addCheckbox(reading: Reading, item: ListItem, index: number): void {
  const block = reading.blocks[index];
  const { start, end } = rangeOf(item);
  const box = /\[[ xX]\]/.exec(reading.text.slice(start, end));
  if (block === undefined || box === null) return;
  const into = markedBuilder();
  into.add(`${box[0]} `, start + box.index);
  into.addMarked(block);
  reading.blocks[index] = { ...block, ...into.marked() };
}

function readTable(reading: Reading, table: Table): void {
  const number = reading.tables++;
  const rows = table.children.map((row) =>
    row.children.map((cell) => visibleText(cell.children, reading.text)),
  );
  for (const [row, cells] of rows.entries()) {
    for (const [index, { text, offsets }] of cells.entries()) {
      const column = rows[0]?.[index]?.text ?? '';
      add(reading, {
        role: 'cell',
        level: 0,
        text,
        offsets,
        trail: reading.trail.above(),
        cell: { table: number, row, column },
      });
    }
  }
}

function addHeading(reading: Reading, level: number, { text, offsets }: Marked): void {
  if (text !== '')
    add(reading, { role: 'heading', level, text, offsets, trail: reading.trail.enter(level, text) });
}

function addText(reading: Reading, { text, offsets }: Marked, { depth, lead }: Nesting): void {
  const block = { level: depth, text, offsets, trail: reading.trail.above() };
  if (depth === 0) add(reading, { role: 'paragraph', ...block });
  else add(reading, { role: 'item', ...block, ...(lead === undefined ? {} : { lead }) });
}

function add(reading: Reading, block: Block): void {
  if (block.text.trim() !== '') reading.blocks.push(block);
}
