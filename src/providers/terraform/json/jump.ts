const COMMA = 0x2c;

/**
 * Where a value of the top level ends, if what follows it, a key and the beginning of its value, is found by its
 * bytes alone; undefined if it is not.
 *
 * Nothing of the value is looked at, so what is found may be a key inside it. Whoever jumps must read on to the
 * end of the file: from inside an object the members end before the file does, and then the jump was wrong.
 * A quote inside a string carries a backslash, so no text can look like a key.
 */
export function jumpTo(bytes: Buffer, at: number, following: string): number | undefined {
  const found = bytes.indexOf(following, at);
  if (found < 0) return undefined;
  let before = found - 1;
  while (before > at && (bytes[before] ?? 0) <= 0x20) before -= 1;
  return bytes[before] === COMMA ? before : undefined;
}
