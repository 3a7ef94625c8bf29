import { readdir, readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { World } from '../model/provider.ts';

/** The real world: files, standard input and the clock (SOURCE_DATE_EPOCH sets it, for reproducible output). */
export function realWorld(signal: AbortSignal): World {
  return {
    readFile: (path) => readFile(path),
    listFolder,
    modified: async (path) => (await stat(path)).mtime.toISOString(),
    readStandardInput: once(() => buffer(process.stdin)),
    now,
    signal,
  };
}

async function listFolder(path: string): Promise<readonly string[] | undefined> {
  if (!(await stat(path)).isDirectory()) return undefined;
  return (await readdir(path)).toSorted();
}

function now(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}
