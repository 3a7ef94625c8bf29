import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const schemas = globSync('schema/*.json').toSorted();

describe('a published schema', () => {
  test('is there for every file that people write or read', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(4);
  });

  test.each(schemas)('%s is itself valid', (path) => {
    const ajv = new Ajv({ strict: false });
    const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(ajv.validateSchema(schema as object)).toBe(true);
  });
});
