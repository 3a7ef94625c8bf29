import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { codeOf, reasonOf } from './system-error.ts';

const batch = 1 << 16;

/**
 * Writes a file whole or not at all: into a neighbour first, then in its place.
 *
 * A link keeps leading to its file; a device or a pipe is written to as it stands.
 */
export async function writeFileWhole(path: string, chunks: Iterable<string>): Promise<void> {
  try {
    if (await isStream(path)) await writeTo(path, 'w', chunks);
    else await replace(await targetOf(path), chunks);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return;
    if (codeOf(error) === undefined) throw error;
    throw new UserError(
      `${path} cannot be written: ${reasonOf(error)}.`,
      'Name a file in a folder that you may write to.',
    );
  }
}

async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

function targetOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function replace(path: string, chunks: Iterable<string>): Promise<void> {
  const draft = join(dirname(path), `.tomcheck-${randomBytes(6).toString('hex')}`);
  try {
    await writeTo(draft, 'wx', chunks);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeTo(path: string, flags: 'w' | 'wx', chunks: Iterable<string>): Promise<void> {
  const file = await open(path, flags);
  try {
    for (const text of batches(chunks)) await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function* batches(chunks: Iterable<string>): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    pending.push(chunk);
    length += chunk.length;
    if (length < batch) continue;
    yield pending.join('');
    pending = [];
    length = 0;
  }
  if (length > 0) yield pending.join('');
}
