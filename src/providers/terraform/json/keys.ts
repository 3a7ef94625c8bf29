import type { FindKey } from './scan.ts';

const BACKSLASH = 0x5c;

/**
 * A lookup for the keys of interest by their bytes: position in `names`, or -1.
 *
 * No string is made for a key that nobody wants. Keys written with escapes are understood.
 */
export function keyTable(names: readonly string[]): FindKey {
  const positions = new Map(names.map((name, index) => [name, index]));
  const buckets: { readonly bytes: Buffer; readonly index: number }[][] = Array.from(
    { length: 256 },
    () => [],
  );
  for (const [name, index] of positions) {
    const bytes = Buffer.from(name);
    buckets[hash(bytes, 0, bytes.length)]?.push({ bytes, index });
  }
  return (bytes, start, end) => {
    for (const entry of buckets[hash(bytes, start, end)] ?? []) {
      if (equal(entry.bytes, bytes, start, end)) return entry.index;
    }
    return escaped(bytes, start, end) ? (positions.get(decode(bytes, start, end) ?? '') ?? -1) : -1;
  };
}

function hash(bytes: Buffer, start: number, end: number): number {
  const last = bytes[end - 1] ?? 0;
  const middle = bytes[(start + end) >> 1] ?? 0;
  return ((end - start) * 31 + (bytes[start] ?? 0) * 7 + last * 3 + middle) & 255;
}

function equal(name: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (name[index] !== bytes[start + index]) return false;
  }
  return true;
}

function escaped(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] === BACKSLASH) return true;
  return false;
}

function decode(bytes: Buffer, start: number, end: number): string | undefined {
  try {
    return String(JSON.parse(`"${bytes.toString('utf8', start, end)}"`));
  } catch {
    return undefined;
  }
}
