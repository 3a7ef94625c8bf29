/**
 * Writes the machine form of the claims of every document in a folder, and scores them if a scorer is given.
 *
 *     node bench/claims.ts <folder with documents> [--out folder] [--scorer score.py] [more options of the scorer]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { extractClaims } from '../src/claims/extract-claims.ts';
import { readDocument } from '../src/documents/read-document.ts';

const [folder = '.', ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : rest.splice(at, 2)[1];
};
const out = option('--out') ?? mkdtempSync(join(tmpdir(), 'claims-'));
const scorer = option('--scorer');
mkdirSync(out, { recursive: true });

for (const name of readdirSync(folder)) {
  if (!/\.(?:md|txt|html|docx|pdf)$/.test(name) || name === 'README.md') continue;
  const document = await readDocument(readFileSync(join(folder, name)), { source: name });
  const started = performance.now();
  const { claims, unclaimed } = extractClaims(document, 0);
  const took = performance.now() - started;
  console.error(`${name}: ${claims.length} claims, ${unclaimed.length} unclaimed, ${took.toFixed(0)} ms`);
  const { source, title, language, sha256 } = document;
  const form = { document: { source, title, language, sha256 }, claims, unclaimed };
  writeFileSync(join(out, `${parse(name).name}.json`), `${JSON.stringify(form, null, 1)}\n`);
}
if (scorer !== undefined) execFileSync('python3', [scorer, folder, out, ...rest], { stdio: 'inherit' });
