import type { Block } from '../../model/document.ts';
import { markedBuilder, type Marked, type MarkedBuilder } from '../marked.ts';
import { tidy } from '../tidy.ts';
import type { Trail } from '../trail.ts';
import { alignText } from './align-text.ts';
import { isFurniture, type Page } from './furniture.ts';
import { isHidden } from './hidden.ts';
import { attribute, type Element, type Node } from './parse-html.ts';

/** A page while it is read. */
export interface Reading {
  readonly source: string;
  readonly blocks: Block[];
  readonly trail: Trail;
  readonly page: Page;
  readonly opened: ReadonlySet<string>;
  tables: number;
  /** Of the last heading that was marked up as one. */
  headingLevel: number;
  /** The characters since the last block. */
  line: MarkedBuilder;
  /** Offset of the last of them. */
  last: number;
}

/** Where in the page an element stands. */
export interface Context {
  /** Depth of lists. */
  readonly depth: number;
  /** The sentence that the items of a list live from. */
  readonly lead: string | undefined;
  /** Whether it is in the main part of the page. */
  readonly inside: boolean;
  readonly cell: Block['cell'] | undefined;
  /** What stands above the cells of a table beside the headings: its caption, a cell over several rows. */
  readonly above: readonly string[];
}

export const outside: Context = { depth: 0, lead: undefined, inside: false, cell: undefined, above: [] };

export function isGone(reading: Reading, element: Element, { inside }: Context): boolean {
  return isHidden(element, reading.opened) || isFurniture(element, reading.page, inside);
}

/** Adds the characters of a text node to the line. */
export function addTextNode(
  reading: Reading,
  node: Extract<Node, { value: string }>,
  context: Context,
): void {
  const place = node.sourceCodeLocation;
  if (place === undefined || place === null) return;
  // What a browser moves out of a table stands before it in the tree and behind it in the source.
  if (place.startOffset <= reading.last) endLine(reading, context);
  alignText(reading.line, node.value, reading.source, place.startOffset, place.endOffset);
  reading.last = place.endOffset - 1;
}

/** Adds characters that an element shows without having them as text: a space, a box, the words for a picture. */
export function addShown(reading: Reading, element: Element, text: string, at = startOf(element)): void {
  if (at === undefined || at <= reading.last) return;
  reading.line.add(text, at);
  reading.last = at + text.length - 1;
}

/** Adds the value of an attribute that is shown, such as `alt`. */
export function addAttribute(reading: Reading, element: Element, name: string): void {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const value = attribute(element, name);
  if (place === undefined || value === undefined || place.startOffset <= reading.last) return;
  const behindName = place.startOffset + name.length;
  const start =
    behindName + (/^\s*=\s*["']?/.exec(reading.source.slice(behindName, place.endOffset))?.[0].length ?? 0);
  alignText(reading.line, value, reading.source, start, place.endOffset);
  reading.last = place.endOffset - 1;
}

function startOf(element: Element): number | undefined {
  return element.sourceCodeLocation?.startOffset;
}

/** The characters of the line, which ends here. */
export function takeLine(reading: Reading): Marked {
  const marked = tidy(reading.line.marked());
  reading.line = markedBuilder();
  reading.last = -1;
  return marked;
}

const bullet = /^[\u2022\u00b7\u25aa\u25e6\u2023\u2043\u25cf\u2013-] (?=\S)/;

/** Makes a block of the line, if there is anything in it. */
export function endLine(reading: Reading, context: Context): void {
  const { text, offsets } = takeLine(reading);
  if (text === '') return;
  const { depth, lead, cell, above } = context;
  const trail = above.length === 0 ? reading.trail.above() : [...reading.trail.above(), ...above];
  if (cell !== undefined) {
    reading.blocks.push({ role: 'cell', level: 0, text, offsets, trail, cell });
    return;
  }
  const marker = bullet.exec(text)?.[0].length ?? 0;
  const block = { text: text.slice(marker), offsets: offsets.slice(marker), trail };
  if (depth === 0 && marker === 0) reading.blocks.push({ role: 'paragraph', level: 0, ...block });
  else {
    const level = depth + (marker === 0 ? 0 : 1);
    reading.blocks.push({ role: 'item', level, ...block, ...(lead === undefined ? {} : { lead }) });
  }
}

/** Makes a heading of the line; inside a table it stays a cell. */
export function endHeading(reading: Reading, level: number, context: Context): void {
  if (context.cell !== undefined) return endLine(reading, context);
  const { text, offsets } = takeLine(reading);
  if (text === '') return;
  const trail = reading.trail.enter(level, text);
  reading.blocks.push({ role: 'heading', level: Math.min(6, level), text, offsets, trail });
}
