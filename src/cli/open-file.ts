import { open, stat } from 'node:fs/promises';
import type { OpenFile } from '../model/provider.ts';

/** Opens a file to be read in pieces; undefined for what is no file, as a pipe. Throws Node's own errors. */
export async function openFile(path: string): Promise<OpenFile | undefined> {
  if (!(await stat(path)).isFile()) return undefined;
  const file = await open(path);
  return { read: async (into) => (await file.read(into)).bytesRead, close: () => file.close() };
}
