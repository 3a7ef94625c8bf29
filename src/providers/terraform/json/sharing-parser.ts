import { parseValue, type ParseValue } from './value.ts';

const QUOTE = 0x22;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** Power of two. */
const entries = 4096;
const longest = 256;
/** Bytes of a value that its place in the table is worked out from. */
const sampled = 16;

/**
 * Like `parseValue`, but equal short strings, lists and objects become one and the same value: the instances of
 * a type are configured alike, and comparing bytes costs less than making a value. A value gives way to the next
 * one with the same place in the table. Nobody may change what it gives.
 */
export function sharingParser(): ParseValue {
  const texts = Buffer.alloc(entries * longest);
  const lengths = new Uint16Array(entries);
  const values: unknown[] = Array.from({ length: entries });
  return (bytes, start, end) => {
    const length = end - start;
    if (length > longest || !isShared(bytes[start])) return parseValue(bytes, start, end);
    const entry = placeOf(bytes, start, length);
    const text = entry * longest;
    if (lengths[entry] === length && equal(texts, text, bytes, start, length)) return values[entry];
    const value = parseValue(bytes, start, end);
    for (let index = 0; index < length; index += 1) texts[text + index] = bytes[start + index] ?? 0;
    lengths[entry] = length;
    values[entry] = value;
    return value;
  };
}

function isShared(first: number | undefined): boolean {
  return first === QUOTE || first === OPEN_BRACKET || first === OPEN_BRACE;
}

function placeOf(bytes: Buffer, start: number, length: number): number {
  const step = length > sampled ? Math.floor(length / sampled) : 1;
  let hash = length;
  for (let index = 0; index < length; index += step) hash = Math.imul(hash, 31) + (bytes[start + index] ?? 0);
  return (hash ^ (hash >>> 13)) & (entries - 1);
}

/** From the end, where values that differ mostly do. */
function equal(texts: Buffer, text: number, bytes: Buffer, start: number, length: number): boolean {
  for (let index = length - 1; index >= 0; index -= 1) {
    if (texts[text + index] !== bytes[start + index]) return false;
  }
  return true;
}
