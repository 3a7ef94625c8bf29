import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from './system-error.ts';

/** Writes to a stream at the speed of its reader. Faults of the stream itself are told where it is watched, in main. */
export async function writeStream(stream: NodeJS.WriteStream, chunks: Iterable<string>): Promise<void> {
  if (!stream.writable) return;
  try {
    await pipeline(Readable.from(chunks), stream, { end: false });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
