/**
 * Finds its way through JSON in bytes without building values.
 *
 * What is skipped is only followed by its quotes and brackets; what is kept is handed to `JSON.parse`.
 * All offsets are byte offsets; a position is always that of a value's first byte, an end is one past its last.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Deeper than this no Terraform output goes: `JSON.parse` of what is kept can never meet more. */
export const deepest = 1000;

/** The bytes are not the JSON that was expected: what is wrong, as a clause, and where. */
export class ScanError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = 'ScanError';
    this.at = at;
  }
}

export function skipSpace(bytes: Buffer, at: number): number {
  let next = at;
  while (isSpace(bytes[next])) next += 1;
  return next;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function endOfString(bytes: Buffer, at: number): number {
  let next = at + 1;
  for (let byte = bytes[next]; byte !== QUOTE; byte = bytes[next]) {
    if (byte === undefined) throw cutOff(bytes);
    next += byte === BACKSLASH ? 2 : 1;
  }
  return next + 1;
}

/** End of the value that starts at `at`. */
export function skipValue(bytes: Buffer, at: number): number {
  const first = bytes[at];
  if (first === QUOTE) return endOfString(bytes, at);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipNested(bytes, at);
  return skipLiteral(bytes, at);
}

/**
 * Most of a large plan passes through this loop. It tells strings from brackets and nothing else: a square and
 * a curly bracket differ in one bit, which is set here for both.
 */
function skipNested(bytes: Buffer, at: number): number {
  const { length } = bytes;
  let depth = 0;
  let next = at;
  while (next < length) {
    const byte = bytes[next] ?? 0;
    next += 1;
    if (byte === QUOTE) {
      for (let inner = bytes[next]; inner !== QUOTE; inner = bytes[next]) {
        if (inner === undefined) throw cutOff(bytes);
        next += inner === BACKSLASH ? 2 : 1;
      }
      next += 1;
    } else if (byte >= OPEN_BRACKET) {
      const bracket = byte | 0x20;
      if (bracket === OPEN_BRACE) {
        depth += 1;
        if (depth > deepest) throw new ScanError(`is nested deeper than ${deepest} levels`, next - 1);
      } else if (bracket === CLOSE_BRACE) {
        depth -= 1;
        if (depth === 0) return next;
      }
    }
  }
  throw cutOff(bytes);
}

function skipLiteral(bytes: Buffer, at: number): number {
  let next = at;
  for (; next < bytes.length; next += 1) {
    const byte = bytes[next] ?? 0;
    const letterOrDigit = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a);
    if (!letterOrDigit && byte !== 0x2d && byte !== 0x2b && byte !== 0x2e && byte !== 0x45) break;
  }
  if (next > at) return next;
  throw at < bytes.length ? new ScanError('is not valid JSON', at) : cutOff(bytes);
}

/** Looks a key up by its bytes, quotes excluded: a number from 0, or -1 if it is none of interest. */
export type FindKey = (bytes: Buffer, start: number, end: number) => number;

/**
 * Visits the members of an object whose keys are of interest and skips the others.
 *
 * `visit` gets the number of the key and the place of the value and returns the value's end.
 * Whether there is an object at all is asked before, with `isObject`.
 */
export function readObject(
  bytes: Buffer,
  at: number,
  find: FindKey,
  visit: (key: number, at: number) => number,
): number {
  let next = skipSpace(bytes, at + 1);
  if (bytes[next] === CLOSE_BRACE) return next + 1;
  for (;;) {
    if (bytes[next] !== QUOTE) throw misplaced(bytes, next);
    const start = next + 1;
    next = endOfString(bytes, next);
    const key = find(bytes, start, next - 1);
    if (bytes[next] !== COLON) next = skipSpace(bytes, next);
    if (bytes[next] !== COLON) throw misplaced(bytes, next);
    next = skipSpace(bytes, next + 1);
    if (next >= bytes.length) throw cutOff(bytes);
    next = key < 0 ? skipValue(bytes, next) : visit(key, next);
    if (bytes[next] !== COMMA) {
      next = skipSpace(bytes, next);
      if (bytes[next] === CLOSE_BRACE) return next + 1;
      if (bytes[next] !== COMMA) throw misplaced(bytes, next);
    }
    next = skipSpace(bytes, next + 1);
  }
}

/** Visits the elements of an array; `visit` returns the end of the element. */
export function readArray(bytes: Buffer, at: number, visit: (at: number) => number): number {
  let next = skipSpace(bytes, at + 1);
  if (bytes[next] === CLOSE_BRACKET) return next + 1;
  for (;;) {
    if (next >= bytes.length) throw cutOff(bytes);
    next = skipSpace(bytes, visit(next));
    if (bytes[next] === CLOSE_BRACKET) return next + 1;
    if (bytes[next] !== COMMA) throw misplaced(bytes, next);
    next = skipSpace(bytes, next + 1);
  }
}

export function isObject(bytes: Buffer, at: number): boolean {
  return bytes[at] === OPEN_BRACE;
}

export function isArray(bytes: Buffer, at: number): boolean {
  return bytes[at] === OPEN_BRACKET;
}

export function misplaced(bytes: Buffer, at: number): ScanError {
  return at < bytes.length ? new ScanError('is not valid JSON', at) : cutOff(bytes);
}

export function cutOff(bytes: Buffer): ScanError {
  return new ScanError('is cut off', bytes.length);
}
