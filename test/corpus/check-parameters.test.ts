import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Claim } from '../../src/model/claim.ts';
import { describeShared, readShared } from './shared-folder.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const schemas = new Map<string, ReturnType<typeof ajv.compile>>(
  checks.map(({ id, parameters }) => [id, ajv.compile(parameters)]),
);

/** What is recognised in the texts of a folder, of all kinds that a check judges. */
async function claimsOf(folder: string): Promise<readonly Claim[]> {
  const texts = readdirSync(folder).filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md');
  const found = await Promise.all(
    texts.map(async (source) => {
      const document = await readDocument(readShared(folder, source), { source });
      return extractClaims(document, 0).claims;
    }),
  );
  return found.flat().filter(({ check }) => checkById(check) !== undefined);
}

// People who labelled the texts gave some promises more parameters than any recogniser yields; a check need not
// take those. A claims file that holds one is refused with the names of those its check takes.
for (const part of ['seeds', 'corpus']) {
  describeShared(part, (folder) => {
    const claims = claimsOf(folder);

    test('has promises that checks know', async () => {
      expect((await claims).length).toBeGreaterThan(10);
    });

    test('every check takes the parameters that are recognised of its promises', async () => {
      const refused = (await claims).filter(({ check, params }) => schemas.get(check)?.(params) !== true);
      expect(refused.map(({ check, params, quote }) => ({ check, params, quote }))).toEqual([]);
    });

    test('no recognised parameter is unknown to its check', async () => {
      const clauses = (await claims).map(({ check, params }) => checkById(check)?.unjudged?.(params) ?? '');
      expect(clauses.filter((clause) => clause.includes('asks for'))).toEqual([]);
    });
  });
}
