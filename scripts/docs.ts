import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { checkPages } from './check-pages.ts';

/** Writes docs/checks anew: one page per check and an index. */
const folder = new URL('../docs/checks/', import.meta.url);
const pages = checkPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, page] of pages) writeFileSync(new URL(name, folder), page);
console.log(`${pages.size} pages written to docs/checks.`);
