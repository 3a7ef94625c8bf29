import { ScanError, type FindKey } from './scan.ts';

const BACKSLASH = 0x5c;

/** Power of two, so that nearly every key that nobody wants meets an empty bucket. */
const size = 1024;

/**
 * A lookup for the keys of interest by their bytes: position in `names`, or -1.
 *
 * No string is made for a key that nobody wants. Keys written with escapes are understood.
 */
export function keyTable(names: readonly string[]): FindKey {
  const keys = names.map((name) => Buffer.from(name));
  const first = new Int16Array(size).fill(-1);
  const following = new Int16Array(names.length).fill(-1);
  for (const [index, key] of keys.entries()) {
    const bucket = hash(key, 0, key.length);
    following[index] = first[bucket] ?? -1;
    first[bucket] = index;
  }
  const find = (bytes: Buffer, start: number, end: number): number => {
    let index = first[hash(bytes, start, end)] ?? -1;
    while (index >= 0 && !equal(keys[index], bytes, start, end)) index = following[index] ?? -1;
    return index;
  };
  return (bytes, start, end) => {
    const index = find(bytes, start, end);
    if (index >= 0 || !isEscaped(bytes, start, end)) return index;
    const key = unescape(bytes, start, end);
    return find(key, 0, key.length);
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

function isEscaped(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] === BACKSLASH) return true;
  return false;
}

function unescape(bytes: Buffer, start: number, end: number): Buffer {
  try {
    return Buffer.from(String(JSON.parse(`"${bytes.toString('utf8', start, end)}"`)));
  } catch {
    throw new ScanError('is not valid JSON', start);
  }
}
