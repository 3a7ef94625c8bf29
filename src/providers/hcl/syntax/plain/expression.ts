import type { Expression, ObjectItem } from '../expression.ts';
import { blank, deepest, gap, lineEnd, match, take, word, type Reader } from './reader.ts';
import { readString } from './string.ts';

/** Reads the whole of a piece of text as an expression. */
export function plainExpression(text: string, from: number, to: number): Expression | undefined {
  const reader: Reader = { text, at: from, to, depth: 0 };
  const expression = readValue(reader);
  return expression !== undefined && reader.at === to ? expression : undefined;
}

/**
 * Reads an expression of the common plain forms: literals, texts with names in them, traversals, calls, lists and
 * objects of these. Undefined for everything else, which the grammar then reads.
 */
export function readValue(reader: Reader): Expression | undefined {
  if (reader.depth > deepest) return undefined;
  reader.depth += 1;
  const expression = valueAt(reader);
  reader.depth -= 1;
  return expression;
}

function valueAt(reader: Reader): Expression | undefined {
  const first = reader.text[reader.at];
  if (first === '"') return readString(reader, readValue);
  if (first === '[') return tuple(reader);
  return first === '{' ? object(reader) : (number(reader) ?? named(reader));
}

const digits = /(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.])/uy;

function number(reader: Reader): Expression | undefined {
  const { at: start } = reader;
  const negative = take('-', reader);
  const { at } = reader;
  const found = match(digits, reader);
  if (found === undefined) {
    reader.at = start;
    return undefined;
  }
  const operand: Expression = { type: 'literal', value: Number(found), start: at, end: reader.at };
  return negative ? { type: 'unary', start, end: reader.at, operator: '-', operand } : operand;
}

const keywords: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Words that begin or part something else than a name. */
const reserved: ReadonlySet<string> = new Set(['for', 'in', 'if', 'else', 'endif', 'endfor']);

function named(reader: Reader): Expression | undefined {
  const { at: start } = reader;
  const name = match(word, reader);
  if (name === undefined || reserved.has(name)) return undefined;
  if (Object.hasOwn(keywords, name))
    return { type: 'literal', value: keywords[name] ?? null, start, end: reader.at };
  if (!take('(', reader)) return steps({ type: 'variable', name, start, end: reader.at }, reader);
  const given = values(')', reader);
  if (given === undefined) return undefined;
  return steps({ type: 'call', start, end: reader.at, name, arguments: given, expands: false }, reader);
}

/** What follows a value: `.name` and `[key]`. */
function steps(first: Expression, reader: Reader): Expression | undefined {
  const { start } = first;
  let of = first;
  for (;;) {
    if (take('.', reader)) {
      const name = match(word, reader);
      if (name === undefined) return undefined;
      of = { type: 'attribute', start, end: reader.at, of, name };
    } else if (take('[', reader)) {
      const key = readValue(reader);
      if (key === undefined || !take(']', reader)) return undefined;
      of = { type: 'index', start, end: reader.at, of, key };
    } else return of;
  }
}

function tuple(reader: Reader): Expression | undefined {
  const { at: start } = reader;
  take('[', reader);
  const elements = values(']', reader);
  return elements && { type: 'tuple', start, end: reader.at, elements };
}

/** Values with commas between them, and the bracket that ends them. */
function values(end: string, reader: Reader): readonly Expression[] | undefined {
  const found: Expression[] = [];
  for (;;) {
    match(gap, reader);
    if (take(end, reader)) return found;
    const one = readValue(reader);
    if (one === undefined) return undefined;
    found.push(one);
    match(gap, reader);
    if (!take(',', reader)) return take(end, reader) ? found : undefined;
  }
}

function object(reader: Reader): Expression | undefined {
  const { at: start } = reader;
  const items: ObjectItem[] = [];
  take('{', reader);
  match(gap, reader);
  while (!take('}', reader)) {
    const key = keyAt(reader);
    match(blank, reader);
    if (key === undefined || !(take('=', reader) || take(':', reader))) return undefined;
    match(blank, reader);
    const value = readValue(reader);
    if (value === undefined || !separator(reader)) return undefined;
    items.push({ key, value });
  }
  return { type: 'object', start, end: reader.at, items };
}

/** A name that stands alone is a text. */
function keyAt(reader: Reader): Expression | undefined {
  const key = readValue(reader);
  if (key?.type === 'variable') return { type: 'literal', value: key.name, start: key.start, end: key.end };
  return key?.type === 'literal' && typeof key.value === 'string' ? key : undefined;
}

/** A comma or the end of the line, or the end of the object. */
function separator(reader: Reader): boolean {
  match(blank, reader);
  if (reader.text[reader.at] === '}') return true;
  if (!take(',', reader) && match(lineEnd, reader) === undefined) return false;
  match(gap, reader);
  return true;
}
