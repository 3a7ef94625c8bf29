import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coveragePage } from '../../scripts/coverage-page.ts';
import { readTables } from './tables.ts';

const tables = await readTables();

test('docs/coverage.md is as npm run generate writes it', () => {
  const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');

  expect(page).toBe(coveragePage(tables));
});

test('a promise of which one cloud shows nothing is said to be open there, and why', () => {
  const page = coveragePage([
    { cloud: 'aws', id: 'mfa', cases: [{ is: 'unknown', what: 'a user', given: {} }] },
    { cloud: 'azure', id: 'mfa', cases: [{ is: 'bad', what: 'a policy', given: {} }] },
  ]);

  expect(page).toContain('| [mfa](checks/mfa.md) | open: a user | can be broken | - |');
});
