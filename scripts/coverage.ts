import { writeFileSync } from 'node:fs';
import { readTables } from '../test/cases/tables.ts';
import { coveragePage } from './coverage-page.ts';

/** Writes docs/coverage.md anew. */
writeFileSync(new URL('../docs/coverage.md', import.meta.url), coveragePage(await readTables()));
