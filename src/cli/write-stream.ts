import { once } from 'node:events';

/** Writes to a stream at the speed of its reader; a reader that has gone is no error. */
export async function writeStream(stream: NodeJS.WriteStream, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (!stream.writable) return;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  }
}
