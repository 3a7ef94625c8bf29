import { ScanError } from './scan.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The value between two offsets, as `JSON.parse` gives it. Throws `ScanError` where it is none. */
export function parseValue(bytes: Buffer, start: number, end: number): unknown {
  const first = bytes[start];
  if (first === 0x74 && end - start === 4) return literal(bytes, start, end, 'true', true);
  if (first === 0x66) return literal(bytes, start, end, 'false', false);
  if (first === 0x6e) return literal(bytes, start, end, 'null', null);
  if (first === QUOTE) return parseString(bytes, start, end);
  return parseInteger(bytes, start, end) ?? parseAny(bytes, start, end);
}

export type ParseValue = (bytes: Buffer, start: number, end: number) => unknown;

function literal<T>(bytes: Buffer, start: number, end: number, text: string, value: T): T {
  const { length } = text;
  let same = end - start === length;
  for (let index = 0; same && index < length; index += 1)
    same = bytes[start + index] === text.charCodeAt(index);
  if (!same) throw new ScanError('is not valid JSON', start);
  return value;
}

/** Most numbers are short and whole; undefined for all others. */
function parseInteger(bytes: Buffer, start: number, end: number): number | undefined {
  if (end - start > 9 || (bytes[start] === 0x30 && end - start > 1)) return undefined;
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** Most strings are plain ASCII, and addresses with quoted keys: no parser is needed for them. */
function parseString(bytes: Buffer, start: number, end: number): string {
  let wide = false;
  let quotes = false;
  for (let index = start + 1; index < end - 1; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === BACKSLASH && bytes[index + 1] === QUOTE) {
      quotes = true;
      index += 1;
    } else if (byte === BACKSLASH || byte < 0x20) return String(parseAny(bytes, start, end));
    if (byte >= 0x80) wide = true;
  }
  const text = bytes.toString(wide ? 'utf8' : 'latin1', start + 1, end - 1);
  return quotes ? text.replaceAll('\\"', '"') : text;
}

function parseAny(bytes: Buffer, start: number, end: number): unknown {
  return parseText(bytes.toString('utf8', start, end), start);
}

function parseText(text: string, start: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ScanError('is not valid JSON', start);
  }
}
