import { addExpression, type Fault } from '../build-body.ts';
import type { Attribute, Block, Body } from '../expression.ts';
import { readValue } from './expression.ts';
import { blank, deepest, gap, lineEnd, match, take, word, type Reader } from './reader.ts';

/** A file, as far as it is plain. */
export interface PlainFile {
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** In their order, with a range for each block that is left to the grammar. */
  readonly blocks: readonly (Block | Range)[];
  readonly faults: readonly Fault[];
}

/** From the beginning of a block to behind the line on which it ends. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads what is plain in a file, which is most of it in most files, and for which the grammar takes several times as
 * long. Undefined for a file in which it cannot be told what is.
 */
export function readPlainFile(text: string): PlainFile | undefined {
  const faults: Fault[] = [];
  const reader: Reader = { text, at: 0, to: text.length, depth: 0 };
  const attributes = new Map<string, Attribute>();
  const blocks: (Block | Range)[] = [];
  for (;;) {
    match(gap, reader);
    const from = reader.at;
    if (from === text.length) return { attributes, blocks, faults };
    const found = faults.length;
    const item = readItem(reader, attributes, (fault) => faults.push(fault));
    if (item === undefined) {
      const to = endOfBlock(from, reader);
      if (to === undefined) return undefined;
      faults.length = found;
      reader.at = to;
      reader.depth = 0;
      blocks.push({ from, to });
    } else if (item !== 'attribute') blocks.push(item);
  }
}

type Report = (fault: Fault) => void;

const closing = /\n\}(?=[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$))/gu;

/** Behind the first line after this one that begins with the bracket and says nothing more: so ends a block. */
function endOfBlock(from: number, reader: Reader): number | undefined {
  if (from > 0 && reader.text[from - 1] !== '\n') return undefined;
  closing.lastIndex = from;
  if (closing.exec(reader.text) === null) return undefined;
  reader.at = closing.lastIndex;
  match(lineEnd, reader);
  return reader.at;
}

/** One attribute or block with the rest of its line. */
function readItem(
  reader: Reader,
  attributes: Map<string, Attribute>,
  report: Report,
): Block | 'attribute' | undefined {
  const start = reader.at;
  const name = match(word, reader);
  if (name === undefined) return undefined;
  const item = isAttribute(reader)
    ? readAttribute(name, start, attributes, reader, report)
    : readBlock(name, start, reader, report);
  return item !== undefined && match(lineEnd, reader) !== undefined ? item : undefined;
}

/** To the bracket that ends a block, which is left to be read. */
function readBody(reader: Reader, report: Report): Body | undefined {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (;;) {
    match(gap, reader);
    if (reader.text[reader.at] === '}') return { attributes, blocks };
    const item = readItem(reader, attributes, report);
    if (item === undefined) return undefined;
    if (item !== 'attribute') blocks.push(item);
  }
}

const sign = /[ \t]*=(?!=)/uy;

function isAttribute({ at, text }: Reader): boolean {
  sign.lastIndex = at;
  return sign.test(text);
}

function readAttribute(
  name: string,
  start: number,
  attributes: Map<string, Attribute>,
  reader: Reader,
  report: Report,
): 'attribute' | undefined {
  if (match(sign, reader) === undefined) return undefined;
  match(blank, reader);
  const expression = readValue(reader);
  if (expression === undefined) return undefined;
  addExpression(name, expression, start, attributes, report);
  return 'attribute';
}

/** Quoted labels say what they hold; escapes in them are left to the grammar. */
const label = /[ \t]+(?:[A-Za-z_][\w-]*|"[^"\\$%\r\n]*")/uy;
const opening = /[ \t]*\{/uy;

function readBlock(type: string, start: number, reader: Reader, report: Report): Block | undefined {
  const labels: string[] = [];
  for (let found = match(label, reader); found !== undefined; found = match(label, reader)) {
    const written = found.trimStart();
    labels.push(written.startsWith('"') ? written.slice(1, -1) : written);
  }
  if (match(opening, reader) === undefined || reader.depth > deepest) return undefined;
  reader.depth += 1;
  const body = match(lineEnd, reader) === undefined ? oneLine(reader, report) : readBody(reader, report);
  reader.depth -= 1;
  return body !== undefined && take('}', reader) ? { type, labels, body, start } : undefined;
}

/** A block on one line has at most one attribute. */
function oneLine(reader: Reader, report: Report): Body | undefined {
  const attributes = new Map<string, Attribute>();
  match(blank, reader);
  const start = reader.at;
  const name = match(word, reader);
  if (name !== undefined && readAttribute(name, start, attributes, reader, report) === undefined)
    return undefined;
  match(blank, reader);
  return { attributes, blocks: [] };
}
