import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/model/check.ts';
import { claimIds } from '../../src/model/claim-ids.ts';
import { isPaper } from '../../src/model/papers.ts';
import type { Kind } from '../../src/model/resource.ts';
import type { Parameters } from '../../src/model/claim.ts';

const folder = new URL('../../src/checks/', import.meta.url);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
  .map(({ name }) => name.replace(/\.ts$/, ''));

/** One for all: the first use of each compiles the schema of schemas. */
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });

test('the registry holds one check for each file of the folder', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(checks.map(({ id }): string => id).toSorted()).toEqual(files.toSorted());
});

test('a check is found by its id, and nothing by another name', () => {
  expect(checkById('soft-delete')?.id).toBe('soft-delete');
  expect(checkById('toString')).toBeUndefined();
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  const schema = () => ajv.compile(check.parameters);

  test('reads papers where documents show the promise, and no papers where configuration does', () => {
    const papers = Object.keys(check.reads).filter((kind) => isPaper(kind as Kind));
    const kind = claimIds[check.id];

    if (kind === 'document') expect(papers).toEqual(Object.keys(check.reads));
    if (kind === 'technical') expect(papers).toEqual([]);
  });

  test('names an article of law and a control', () => {
    expect(check.why).toMatch(/Art\. \d/);
    expect(check.why).toMatch(/\.$/);
    expect(check.references.some((reference) => reference.startsWith('GDPR Art. '))).toBe(true);
    expect(check.references.some((reference) => reference.startsWith('ISO/IEC 27001:2022 A.'))).toBe(true);
  });

  test('takes the parameters of its examples, and no others', () => {
    const validate = schema();
    for (const verdict of ['confirmed', 'contradicted', 'inconclusive'] as const) {
      for (const { params = {} } of check.examples[verdict]) {
        expect([validate(params), validate.errors]).toEqual([true, null]);
      }
    }
    expect(validate({ 'no-such-parameter': 1 })).toBe(false);
  });

  test('takes each sample of its parameters', () => {
    const validate = schema();
    for (const params of samples(check)) expect([params, validate(params)]).toEqual([params, true]);
  });

  test('names a parameter that nobody has thought of as not judged', () => {
    expect(check.unjudged?.({ newcomer: 'x' })).toBeDefined();
  });

  test('a claim of which nothing is judged concerns nothing, or says so', () => {
    for (const params of samples(check)) {
      const clause = check.unjudged?.(params);
      if (clause !== undefined) expect(clause).toMatch(/^(whether|which|whose|what|who|how|where|on which) /);
    }
  });
});

function samples(check: Check): readonly Parameters[] {
  return Object.entries(check.parameters.properties).flatMap(([name, { examples }]) =>
    examples.map((value) => ({ [name]: value })),
  );
}
