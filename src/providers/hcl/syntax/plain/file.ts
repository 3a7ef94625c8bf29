import { addExpression, type Fault } from '../build-body.ts';
import type { Attribute, Block, Body } from '../expression.ts';
import { readValue } from './expression.ts';
import { blank, deepest, gap, lineEnd, match, take, word, type Reader } from './reader.ts';

/** What a file says, and what is wrong with it. */
export interface PlainFile {
  readonly body: Body;
  readonly faults: readonly Fault[];
}

/**
 * Reads a file in which there is nothing but plain expressions; undefined for any other file, and for every file that
 * the grammar would find an error in. Most files are such, and the grammar takes several times as long for them.
 */
export function readPlainFile(text: string): PlainFile | undefined {
  const faults: Fault[] = [];
  const reader: Reader = { text, at: 0, to: text.length, depth: 0 };
  const body = readBody(reader, (fault) => faults.push(fault));
  return body !== undefined && reader.at === text.length ? { body, faults } : undefined;
}

type Report = (fault: Fault) => void;

/** To the end of the file, or to the bracket that ends a block, which is left to be read. */
function readBody(reader: Reader, report: Report): Body | undefined {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (;;) {
    match(gap, reader);
    if (reader.at === reader.to || reader.text[reader.at] === '}') return { attributes, blocks };
    const start = reader.at;
    const name = match(word, reader);
    if (name === undefined) return undefined;
    if (isAttribute(reader)) {
      if (!readAttribute(name, start, attributes, reader, report)) return undefined;
    } else {
      const block = readBlock(name, start, reader, report);
      if (block === undefined) return undefined;
      blocks.push(block);
    }
    if (match(lineEnd, reader) === undefined) return undefined;
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
): boolean {
  if (match(sign, reader) === undefined) return false;
  match(blank, reader);
  const expression = readValue(reader);
  if (expression === undefined) return false;
  addExpression(name, expression, start, attributes, report);
  return true;
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
  if (name !== undefined && !readAttribute(name, start, attributes, reader, report)) return undefined;
  match(blank, reader);
  return { attributes, blocks: [] };
}
