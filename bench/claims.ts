/**
 * How well promises are found: figures, and every mistake, over folders of labelled texts.
 *
 *     node bench/claims.ts [folder ...] [--out folder]
 *
 * Without folders: the texts of this project, and the public ones in TOMCHECK_SHARED (or `shared` beside the
 * checkout) where they are, and how the time grows with hostile lines. `--out` also writes the claims as JSON.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreFolder, type Labelled } from './claims/labelled.ts';
import { printGrowth } from './claims/growth.ts';
import { printFolder } from './claims/print.ts';

const root = join(import.meta.dirname, '..');
const shared = resolve(root, process.env['TOMCHECK_SHARED'] ?? join('..', 'shared'));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const known = [
  join(root, 'test', 'claims', 'documents'),
  join(root, 'test', 'claims', 'voices'),
  join(shared, 'seeds'),
  join(shared, 'corpus'),
];

function writeClaims(folder: string, texts: readonly Labelled[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, document, extraction } of texts) {
    const { source, title, language, sha256 } = document;
    const form = { document: { source, title, language, sha256 }, ...extraction };
    writeFileSync(join(folder, `${parse(name).name}.json`), `${JSON.stringify(form, null, 1)}\n`);
  }
}

for (const folder of positionals.length > 0 ? positionals : known.filter(existsSync)) {
  const texts = await scoreFolder(folder);
  process.stdout.write(`${printFolder(folder, texts)}\n`);
  if (values.out !== undefined) writeClaims(join(values.out, parse(folder).name), texts);
}
if (positionals.length === 0) process.stdout.write(`${await printGrowth()}\n`);
