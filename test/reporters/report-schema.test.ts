import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Static } from 'typebox';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { writeJson } from '../../src/reporters/formats/json.ts';
import { readReport } from '../../src/reporters/read-report.ts';
import { reportSchema } from '../../src/reporters/report-schema.ts';
import { exampleReport } from './example-report.ts';

type DeepReadonly<T> = T extends (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type FromSchema = DeepReadonly<Static<typeof reportSchema>>;
type FromModel = DeepReadonly<Report>;

test('the schema and the model describe the same report', () => {
  expectTypeOf<FromSchema>().toExtend<FromModel>();
  expectTypeOf<FromModel>().toExtend<FromSchema>();
  expectTypeOf<Fields<FromSchema>>().toEqualTypeOf<Fields<FromModel>>();
});

/** Every path of field names, so that neither side has a field that the other does not know. */
type Fields<T, Depth extends unknown[] = []> = Depth['length'] extends 6
  ? never
  : T extends readonly (infer Element)[]
    ? Fields<Element, [...Depth, 0]>
    : T extends object
      ? string extends keyof T
        ? never
        : { [Key in keyof T & string]: Key | `${Key}.${Fields<T[Key], [...Depth, 0]>}` }[keyof T & string]
      : never;

test('the published schema is the one in the source', () => {
  const published = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');

  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(reportSchema)));
});

test('a report is valid against the published schema', () => {
  const valid = new Ajv({ strict: false }).compile(reportSchema);

  expect(valid(JSON.parse([...writeJson(exampleReport)].join('')))).toBe(true);
  expect(valid({ ...exampleReport, claims: [{}] })).toBe(false);
});

describe('reading a report back', () => {
  const text = [...writeJson(exampleReport)].join('');

  test('gives what was written', () => {
    expect(readReport(text, 'run.json')).toEqual(exampleReport);
  });

  test.each([
    ['', 'run.json is not JSON, or was cut off.'],
    [text.slice(0, -20), 'run.json is not JSON, or was cut off.'],
    ['[]', 'run.json is not a tomcheck report.'],
    ['{"version": 2}', 'run.json has report version 2; this tomcheck reads 1.'],
    ['{"version": 1}', "run.json: the report must have required property 'tool'."],
    [text.replace('"resource":0,', '"resource":99,'), 'run.json: /claims/0 points to nothing.'],
    [
      text.replace('"verdict":"contradicted"', '"verdict":"fine"'),
      /^run.json: \/claims\/0.*verdict must be equal/,
    ],
  ])('refuses %.20s in one line', (broken, message) => {
    expect(() => readReport(broken, 'run.json')).toThrow(message);
  });
});
