import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UserError } from '../errors.ts';
import type { World } from '../model/provider.ts';
import { openFile } from './open-file.ts';
import { reasonOf } from './system-error.ts';

/** The real world: files, standard input and the clock (SOURCE_DATE_EPOCH sets it, for reproducible output). */
export function realWorld(signal: AbortSignal): World {
  return {
    readFile: fileReader(signal),
    openFile,
    listFolder,
    realPath: (path) => realpath(path),
    modified,
    readStandardInput: once(() => buffer(addAbortSignal(signal, process.stdin))),
    download: async (...asked) => (await import('./download.ts')).downloader(signal)(...asked),
    environment: (name) => process.env[name],
    now,
    signal,
  };
}

/** A pipe gives its bytes once and may wait for them; a file can be read again and never waits. */
function fileReader(signal: AbortSignal): World['readFile'] {
  const pipes = new Map<string, Promise<Buffer>>();
  return async (path) => {
    const kind = await stat(path);
    if (kind.isFile() || kind.isDirectory()) return readFile(path);
    const bytes = pipes.get(path) ?? readFile(path, { signal });
    pipes.set(path, bytes);
    return Buffer.from(await bytes);
  };
}

async function listFolder(path: string): Promise<readonly string[] | undefined> {
  try {
    return (await stat(path)).isDirectory() ? (await readdir(path)).toSorted() : undefined;
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${reasonOf(error)}.`, 'Check the path of the source.');
  }
}

async function modified(path: string): Promise<string | undefined> {
  const found = await stat(path);
  return found.isFile() ? found.mtime.toISOString() : undefined;
}

function now(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw new UserError(
    `SOURCE_DATE_EPOCH is "${epoch}", which is no time.`,
    'Set it to whole seconds since 1970, or unset it.',
  );
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}
