import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCommand, type Command } from './measure.ts';

const root = join(import.meta.dirname, '..');
const launcher = join(root, 'bin', 'tomcheck.js');

/** Files of the bench: big, and made again by every run. */
export const scratch = mkdtempSync(join(tmpdir(), 'tomcheck-bench-'));

/** Whether the command line is built. */
export function isBuilt(): boolean {
  return existsSync(join(root, 'dist', 'cli', 'main.js'));
}

export function bareNode(): Command {
  return nodeCommand(['-e', '0']);
}

/** What the whole run is held against: reading the file and `JSON.parse`, in a process of its own. */
export function parseJson(path: string): Command {
  const script = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(path)}, 'utf8'))`;
  return nodeCommand(['-e', script]);
}

/** Finding drift, or that something cannot be read, is an answer too. */
const answered = [0, 1, 3];

export function version(): Command {
  return nodeCommand([launcher, '--version']);
}

export const threeClaims = join(root, 'bench', 'policy.md');
export const twelveClaims = join(root, 'policies', 'tom.en.md');

export function check(
  document: string,
  source: string,
  more: readonly string[] = [],
  provider = 'terraform',
): Command {
  return nodeCommand([launcher, 'check', document, '--source', `${provider}:${source}`, ...more], answered);
}

/** What code is held against: its files parsed by the grammar, and each node of their trees visited. */
export function walkCode(folder: string): Command {
  return nodeCommand([join(root, 'bench', 'walk-code.mjs'), folder]);
}

/** What a document is held against: a bare parse of it by the library of its format. */
export function parseDocument(path: string): Command {
  return nodeCommand([join(root, 'bench', 'parse-document.mjs'), path]);
}

export function claims(document: string): Command {
  return nodeCommand([launcher, 'claims', document]);
}

export function checkExample(): Command {
  const folder = join(root, 'examples', 'aws-ledger');
  return check(join(folder, 'data-protection-policy.md'), join(folder, 'production.tfstate'));
}
