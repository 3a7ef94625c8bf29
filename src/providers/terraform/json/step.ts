import { cutOff, endOfString, misplaced, skipSpace, type FindKey } from './scan.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

/** Where a scan goes on: at a value, or, after the closing bracket, behind the whole. */
export interface Step {
  readonly closed: boolean;
  readonly at: number;
  /** Of a member: the number of its key. */
  readonly key: number;
}

/** Goes from the opening brace, or from the end of a member, to the value of the next. */
export function readMember(bytes: Buffer, at: number, first: boolean, find: FindKey): Step {
  const start = readElement(bytes, at, first, CLOSE_BRACE);
  if (start.closed) return start;
  if (bytes[start.at] !== QUOTE) throw misplaced(bytes, start.at);
  const end = endOfString(bytes, start.at);
  const key = find(bytes, start.at + 1, end - 1);
  const colon = skipSpace(bytes, end);
  if (bytes[colon] !== COLON) throw misplaced(bytes, colon);
  const value = skipSpace(bytes, colon + 1);
  if (value >= bytes.length) throw cutOff(bytes);
  return { closed: false, at: value, key };
}

/** Goes from the opening bracket, or from the end of an element, to the next one. */
export function readElement(bytes: Buffer, at: number, first: boolean, close = CLOSE_BRACKET): Step {
  let next = skipSpace(bytes, at);
  if (bytes[next] === close) return { closed: true, at: next + 1, key: -1 };
  if (!first) {
    if (bytes[next] !== COMMA) throw misplaced(bytes, next);
    next = skipSpace(bytes, next + 1);
  }
  if (next >= bytes.length) throw cutOff(bytes);
  return { closed: false, at: next, key: -1 };
}
