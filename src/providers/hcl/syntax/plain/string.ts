import type { Expression, TemplatePart } from '../expression.ts';
import { unescapeQuoted } from '../template-text.ts';
import { blank, match, take, type Reader } from './reader.ts';

const text = /(?:[^"\\$%\r\n]|\\[nrt"\\])+/uy;

/** A quoted text, with values in it that `readValue` reads. */
export function readString(
  reader: Reader,
  readValue: (reader: Reader) => Expression | undefined,
): Expression | undefined {
  const { at: start } = reader;
  const parts: TemplatePart[] = [];
  take('"', reader);
  while (!take('"', reader)) {
    const piece = match(text, reader);
    const part: TemplatePart | undefined =
      piece === undefined
        ? interpolation(reader, readValue)
        : { type: 'text', text: piece.includes('\\') ? unescapeQuoted(piece) : piece };
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const place = { start, end: reader.at };
  const [first, second] = parts;
  if (first === undefined) return { type: 'literal', value: '', ...place };
  if (second === undefined && first.type === 'text') return { type: 'literal', value: first.text, ...place };
  return { type: 'template', parts, ...place };
}

function interpolation(
  reader: Reader,
  readValue: (reader: Reader) => Expression | undefined,
): TemplatePart | undefined {
  if (!take('$', reader) || !take('{', reader)) return undefined;
  match(blank, reader);
  const expression = readValue(reader);
  match(blank, reader);
  return expression !== undefined && take('}', reader) ? { type: 'value', expression } : undefined;
}
