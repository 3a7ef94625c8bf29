import type { Block } from '../../model/document.ts';
import { detectLanguage } from '../language.ts';
import { leadOf } from '../lead.ts';
import { markedBuilder, type Marked } from '../marked.ts';
import type { ReadText } from '../extracted.ts';
import { tidy } from '../tidy.ts';
import { startTrail, type Trail } from '../trail.ts';
import type { Draft } from './draft.ts';
import { groupLines } from './group-lines.ts';
import { findHeadings, isCapitals } from './headings.ts';
import { learnHyphenation, type Joint } from './hyphenation.ts';
import type { Layout } from './layout.ts';
import { splitLines } from './lines.ts';

interface Reading {
  readonly text: string;
  readonly blocks: Block[];
  readonly trail: Trail;
  readonly joint: (before: string, after: string) => Joint;
  /** Items that are open, outermost first: their indentation, and the sentence their sub-items live from. */
  items: readonly { readonly indent: number; readonly lead: string | undefined }[];
  /** The sentence that introduced the list the last item stands in. */
  listLead: string | undefined;
  /** Level of the last heading that was numbered or in capitals. */
  structure: number;
  /** Whether its sections have numbers. */
  readonly numbered: boolean;
  tables: number;
}

/**
 * Reads plain text into blocks: headings, paragraphs, items and tables as a reader would tell them apart.
 *
 * @param layout what is known of its lines beside their characters
 */
export function readText(text: string, layout?: Layout): ReadText {
  const drafts = groupLines(splitLines(text), text, layout);
  const seen = drafts.some(({ heading }) => heading !== undefined);
  const headings = seen ? new Set<number>() : findHeadings(drafts);
  const joint = learnHyphenation(text, detectLanguage(text));
  const numbered = drafts.some(({ marker }, index) => marker !== undefined && headings.has(index));
  const reading: Reading = {
    text,
    blocks: [],
    trail: startTrail(),
    joint,
    items: [],
    listLead: undefined,
    structure: 0,
    numbered,
    tables: 0,
  };
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'table') addTable(reading, draft);
    else if (draft.heading !== undefined || headings.has(index)) addHeading(reading, draft);
    else if (draft.kind === 'item') addItem(reading, draft);
    else add(reading, draft.kind === 'contents' ? 'code' : 'paragraph', join(reading, draft));
  }
  return { blocks: reading.blocks };
}

function addHeading(reading: Reading, draft: Draft): void {
  const marked = join(reading, draft);
  const level = Math.min(6, draft.heading ?? levelOf(reading, draft, marked.text));
  if (marked.text === '') return;
  const block = {
    role: 'heading',
    level,
    ...marked,
    trail: reading.trail.enter(level, marked.text),
  } as const;
  reading.blocks.push(block);
  reading.items = [];
}

const part = /^(appendix|annex|schedule|attachment|part|anhang|anlage|teil|annexe|partie)\b/i;

/** The first heading is the title; below it sections by their numbers or capitals, and then the rest. */
function levelOf(reading: Reading, draft: Draft, text: string): number {
  const first = reading.trail.level() === 0;
  if (draft.marker !== undefined) reading.structure = draft.marker.parts.length + 1;
  else if (first) reading.structure = 1;
  else if (part.test(text) || (!reading.numbered && (isCapitals(text) || draft.underline === '=')))
    reading.structure = 2;
  else return reading.structure + 1;
  return reading.structure;
}

function addItem(reading: Reading, draft: Draft): void {
  const indent = draft.lines[0]?.indent ?? 0;
  const previous = reading.blocks.at(-1);
  const marked = join(reading, draft);
  if (previous?.role !== 'item')
    reading.listLead = previous?.role === 'paragraph' ? leadOf(previous.text) : undefined;
  const outer = reading.items.filter((item) => item.indent < indent);
  const lead = outer.at(-1)?.lead ?? reading.listLead;
  reading.items = [...outer, { indent, lead: leadOf(marked.text) ?? lead }];
  if (marked.text === '') return;
  const block = { role: 'item', level: outer.length + 1, ...marked, trail: reading.trail.above() } as const;
  reading.blocks.push(lead === undefined ? block : { ...block, lead });
}

function addTable(reading: Reading, { table }: Draft): void {
  const number = reading.tables++;
  const rows =
    table?.rows.map((cells) => cells.map(({ start, end }) => piece(reading.text, start, end))) ?? [];
  for (const [row, cells] of rows.entries()) {
    for (const [index, marked] of cells.entries()) {
      const column = table?.bare === true ? '' : (rows[0]?.[index]?.text ?? '');
      add(reading, 'cell', marked, { cell: { table: number, row, column } });
    }
  }
}

function piece(text: string, start: number, end: number): Marked {
  const into = markedBuilder();
  into.add(text.slice(start, end), start);
  return tidy(into.marked());
}

function add(
  reading: Reading,
  role: Block['role'],
  { text, offsets }: Marked,
  more: Pick<Block, 'cell'> = {},
): void {
  reading.items = [];
  if (text !== '')
    reading.blocks.push({ role, level: 0, text, offsets, trail: reading.trail.above(), ...more });
}

/** The lines of a draft as one text without its marker; words that were cut at a line end are whole again. */
function join({ text, joint }: Reading, { lines, marker }: Draft): Marked {
  const into = markedBuilder();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const between = next === undefined ? 'nothing' : joint(line.body.slice(-80), next.body.slice(0, 80));
    const start = line.start + (index === 0 ? (marker?.length ?? 0) : 0);
    const end = next !== undefined && between === 'nothing' ? line.end - 1 : line.end;
    into.add(text.slice(start, end), start);
    if (between === 'space' || between === 'hyphen and space') into.add(' ', line.end);
  }
  return tidy(into.marked());
}
