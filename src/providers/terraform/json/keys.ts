import { markAfter, valueBehind, type Marks } from './marks.ts';
import { isSpace, readObject, ScanError, skipSpace, type FindKey } from './scan.ts';
import type { ParseValue } from './value.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const CLOSE_BRACE = 0x7d;

/** Power of two, so that nearly every key that nobody wants meets an empty bucket. */
const size = 1024;

/**
 * A lookup for the keys of interest by their bytes: position in `names`, or -1.
 *
 * No string is made for a key that nobody wants. Keys written with escapes are understood.
 */
export function keyTable(names: readonly string[]): FindKey {
  const find = plainKeys(names);
  return (bytes, start, end) => {
    const escaped = bytes.subarray(start, end).includes(BACKSLASH);
    return escaped ? findEscaped(find, bytes, start, end) : find(bytes, start, end);
  };
}

/** Finds the members of interest in an object. */
export interface MemberTable {
  /** Number of members of interest. */
  readonly size: number;
  /**
   * For each name the mark before its value, a colon, or 0 where the object has no such member; the last of equal
   * keys counts. The same array is filled again at the next call.
   */
  readonly locate: (marks: Marks, opening: number) => Int32Array;
}

export function memberTable(names: readonly string[]): MemberTable {
  const find = plainKeys(names);
  const colons = new Int32Array(names.length);
  return {
    size: names.length,
    locate: (marks, opening) => {
      locate(marks, opening, find, colons);
      return colons;
    },
  };
}

/** The value of a located member, parsed; undefined if there is none. */
export function valueOf(marks: Marks, colons: Int32Array, member: number, parse: ParseValue): unknown {
  const colon = colons[member] ?? 0;
  return colon === 0 ? undefined : valueBehind(marks, colon, parse);
}

function locate(marks: Marks, opening: number, find: FindKey, colons: Int32Array): void {
  const { bytes, at, mate } = marks;
  const closing = mate[opening] ?? 0;
  colons.fill(0);
  if (bytes[at[closing] ?? 0] !== CLOSE_BRACE) throw damage(marks, opening);
  if (skipSpace(bytes, (at[opening] ?? 0) + 1) === at[closing]) return;
  for (let key = opening + 1; ;) {
    const colon = key + 1;
    const start = (at[key] ?? 0) + 1;
    let end = (at[colon] ?? 0) - 1;
    while (isSpace(bytes[end])) end -= 1;
    const named = bytes[start - 1] === QUOTE && bytes[end] === QUOTE && bytes[at[colon] ?? 0] === COLON;
    if (!named) throw damage(marks, opening);
    const index = mate[key] === 0 ? find(bytes, start, end) : findEscaped(find, bytes, start, end);
    if (index >= 0) colons[index] = colon;
    const next = markAfter(marks, colon);
    if (next === closing) return;
    if (bytes[at[next] ?? 0] !== COMMA) throw damage(marks, opening);
    key = next + 1;
  }
}

/** Marks tell that an object is malformed; reading it byte by byte tells where. */
function damage({ bytes, at }: Marks, opening: number): ScanError {
  const start = at[opening] ?? 0;
  try {
    readObject(
      bytes,
      start,
      () => -1,
      () => start,
    );
  } catch (error) {
    if (error instanceof ScanError) return error;
  }
  return new ScanError('is not valid JSON', start);
}

function plainKeys(names: readonly string[]): FindKey {
  const keys = names.map((name) => Buffer.from(name));
  const first = new Int16Array(size).fill(-1);
  const following = new Int16Array(names.length).fill(-1);
  for (const [index, key] of keys.entries()) {
    const bucket = hash(key, 0, key.length);
    following[index] = first[bucket] ?? -1;
    first[bucket] = index;
  }
  return (bytes, start, end) => {
    let index = first[hash(bytes, start, end)] ?? -1;
    while (index >= 0 && !equal(keys[index], bytes, start, end)) index = following[index] ?? -1;
    return index;
  };
}

function hash(bytes: Buffer, start: number, end: number): number {
  if (start === end) return 0;
  const middle = bytes[(start + end) >> 1] ?? 0;
  return ((end - start) * 37 + (bytes[start] ?? 0) * 11 + (bytes[end - 1] ?? 0) * 5 + middle) & (size - 1);
}

function equal(name: Buffer | undefined, bytes: Buffer, start: number, end: number): boolean {
  if (name === undefined || name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (name[index] !== bytes[start + index]) return false;
  }
  return true;
}

function findEscaped(find: FindKey, bytes: Buffer, start: number, end: number): number {
  try {
    const key = Buffer.from(String(JSON.parse(`"${bytes.toString('utf8', start, end)}"`)));
    return find(key, 0, key.length);
  } catch {
    throw new ScanError('is not valid JSON', start);
  }
}
