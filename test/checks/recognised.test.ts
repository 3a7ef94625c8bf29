import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { claimsOfPolicies } from './policies.ts';

const compile = new Ajv({ strict: false });
const validators = new Map(checks.map(({ id, parameters }) => [id, compile.compile(parameters)]));

async function claimsIn(sentence: string) {
  const document = await readDocument(new TextEncoder().encode(sentence), {
    source: 'policy.txt',
    format: 'text',
  });
  return extractClaims(document, 0).claims;
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const sentences = [
    ...new Set(Object.values(check.examples).flatMap((cases) => cases.map(({ claim }) => claim))),
  ];

  test.each(sentences)('is recognised in its example: %s', async (sentence) => {
    const found = await claimsIn(sentence);

    expect(found.map(({ check: found }) => found)).toContain(id);
  });
});

test('every parameter that a recogniser yields is one its check takes', async () => {
  const refused: string[] = [];
  for (const { check, params, quote } of await claimsOfPolicies()) {
    const validate = validators.get(check);
    if (validate === undefined || validate(params)) continue;
    refused.push(`${check} ${JSON.stringify(params)} in "${quote}": ${compile.errorsText(validate.errors)}`);
  }

  expect(refused).toEqual([]);
});
