import type { OpenFile } from '../../model/provider.ts';
import { encodingOf, toUtf8 } from './decode.ts';
import type { Input } from './inputs.ts';

/** The part of an input that is in memory. It slides over the input, which may be larger than memory. */
export interface Window {
  readonly bytes: Buffer;
  /** Place of its first byte in the input, a byte order mark not counted. */
  readonly start: number;
  /** Nothing follows. */
  readonly last: boolean;
  /** Drops what stands before this place and reads on; twice as much where little was dropped. */
  readonly slide: (from: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const pieceSize = 1 << 22;

/** Opens an input at its beginning. What is not UTF-8, or cannot be read in pieces, is read as a whole. */
export async function openWindow(input: Input): Promise<Window> {
  const file = await input.open();
  if (file === undefined) return wholeWindow(input);
  const buffer = Buffer.allocUnsafeSlow(pieceSize);
  const filled = await fill(file, buffer, 0);
  const first = buffer.subarray(0, filled);
  if (encodingOf(first) !== undefined) {
    await file.close();
    return wholeWindow(input);
  }
  return slidingWindow(file, buffer, toUtf8(first), filled < buffer.length);
}

async function wholeWindow(input: Input): Promise<Window> {
  const bytes = toUtf8(await input.read());
  return { bytes, start: 0, last: true, slide: nothing, close: nothing };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function slidingWindow(file: OpenFile, memory: Buffer, first: Buffer, last: boolean): Window {
  let buffer = memory;
  const window = {
    bytes: first,
    start: 0,
    last,
    slide: async (from: number): Promise<void> => {
      const rest = window.bytes.subarray(from);
      const next = rest.length > buffer.length / 2 ? Buffer.allocUnsafeSlow(buffer.length * 2) : buffer;
      next.set(rest);
      const filled = await fill(file, next, rest.length);
      buffer = next;
      window.bytes = next.subarray(0, filled);
      window.start += from;
      window.last = filled < next.length;
    },
    close: () => file.close(),
  };
  return window;
}

/** Reads until the buffer is full or the file ends; gives how far the buffer is filled. */
async function fill(file: OpenFile, buffer: Buffer, from: number): Promise<number> {
  let filled = from;
  while (filled < buffer.length) {
    const read = await file.read(buffer.subarray(filled));
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
