import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsSchema } from '../../../src/claims/file/schema.ts';

test('the published schema is the one that files are validated against (node scripts/schema.ts)', () => {
  const published = readFileSync(new URL('../../../schema/claims.schema.json', import.meta.url), 'utf8');

  expect(published).toBe(`${JSON.stringify(claimsSchema, null, 2)}\n`);
});
