import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Where the public files lie that these tests read: TOMCHECK_SHARED, or `shared` beside the checkout. */
export const sharedFolder = resolve(root, process.env['TOMCHECK_SHARED'] ?? join('..', 'shared'));

/** Tests over a part of that folder; where it is not there, one line and one skipped test say so. */
export function describeShared(part: string, tests: (folder: string) => void): void {
  const folder = join(sharedFolder, part);
  if (existsSync(folder)) {
    describe(part, () => tests(folder));
    return;
  }
  const reason = `${part}: not run, for ${folder} is not there (set TOMCHECK_SHARED)`;
  process.stderr.write(`${reason}\n`);
  it.skip(reason, () => {});
}

export function readShared(folder: string, path: string): Uint8Array {
  return readFileSync(join(folder, path));
}
