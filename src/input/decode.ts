import { UserError } from '../errors.ts';
import { describeBinary } from './binary.ts';

/** Largest document and largest claims or configuration file that is read, in bytes. */
const documentLimit = 10 * 1024 * 1024;

const saveAs = 'Save it as plain text or Markdown in UTF-8 and try again.';

/** Reads bytes that are not UTF-8; undefined where it cannot tell what they are. */
type Older = (bytes: Uint8Array) => string | undefined;

/**
 * The characters of a text file: UTF-8 or UTF-16, with or without a byte order mark, which is not part of the result.
 * What is not valid UTF-8 is left to `older`.
 *
 * Throws a UserError naming `source` for anything else: too large, binary, or not valid UTF-8.
 */
export function decode(
  bytes: Uint8Array,
  source = 'input',
  limit = documentLimit,
  older: Older = () => undefined,
): string {
  if (bytes.length > limit) {
    throw new UserError(
      `${source} has ${megabytes(bytes.length)} MB; at most ${megabytes(limit)} MB are read.`,
      'Split it, or leave out what makes no promises.',
    );
  }
  const encoding = encodingOf(bytes);
  const binary = describeBinary(bytes, encoding !== 'utf-8');
  if (binary !== undefined)
    throw new UserError(`${source} is ${binary.what}, not a text.`, binary.hint ?? saveAs);
  const text = decodeStrictly(bytes, encoding, source, older);
  if (text.includes('\0')) throw new UserError(`${source} is a binary file, not a text.`, saveAs);
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark, else by the zeros that Latin letters have in UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return 'utf-8';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = (sample.length / 2) * 0.6;
  if (odd >= most && even * 20 <= odd) return 'utf-16le';
  if (even >= most && odd * 20 <= even) return 'utf-16be';
  return 'utf-8';
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, source: string, older: Older): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = encoding === 'utf-8' ? older(bytes) : undefined;
    if (text !== undefined) return text;
    const lenient = new TextDecoder(encoding).decode(bytes);
    const bad = lenient.indexOf('\u{fffd}');
    const line = lenient.slice(0, Math.max(bad, 0)).split('\n').length;
    throw new UserError(
      `${source}:${line}: the bytes are not valid ${encoding.toUpperCase()}; it may be in an older encoding such as Windows-1252, or binary.`,
      saveAs,
    );
  }
}

function megabytes(bytes: number): string {
  const rounded = Math.round(bytes / 1024 / 102.4) / 10;
  return String(rounded);
}
