import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

const batch = 1 << 16;

/** Writes a file whole or not at all: into a neighbour first, then in its place. */
export async function writeFileWhole(path: string, chunks: Iterable<string>): Promise<void> {
  const draft = join(dirname(path), `.tomcheck-${randomBytes(6).toString('hex')}`);
  try {
    await writeDraft(draft, chunks);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UserError(
      `${path} cannot be written: ${reasonOf(error)}.`,
      'Name a file in a folder that you may write to.',
    );
  }
}

async function writeDraft(path: string, chunks: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const text of batches(chunks)) await file.write(text);
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

/** Node's own reason in a few words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (code === '' ? 'it failed' : code);
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not access it',
  EPERM: 'you may not access it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
};
