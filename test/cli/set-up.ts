import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
const source = (path: string): string => join(root, 'src', path);

/** Where the joined sources stand; the depth is that of dist, as the sources look for package.json above them. */
export const joined = join(root, 'dist-test');

/**
 * Joins the sources into few files, once before all tests and anew every time: hundreds of commands start faster then.
 * Packages stay as they are installed.
 */
export async function setup(): Promise<void> {
  await build({
    entryPoints: {
      'cli/entry': join(import.meta.dirname, 'entry.ts'),
      'documents/worker': source('documents/worker.ts'),
      'providers/pulumi/program/child': source('providers/pulumi/program/child.ts'),
    },
    outdir: joined,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    packages: 'external',
    logLevel: 'warning',
  });
}
