import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { writeJson } from '../../src/reporters/formats/json.ts';
import { exampleReport } from './example-report.ts';

test('JSON gives the report back, byte for byte the same each time', () => {
  const text = [...writeJson(exampleReport)].join('');

  expect(JSON.parse(text)).toEqual(exampleReport);
  expect([...writeJson(structuredClone(exampleReport))].join('')).toBe(text);
});

test('a large report comes in pieces', () => {
  const [claim] = exampleReport.claims;
  const confirmed = Array.from({ length: 100_000 }, (_, index) => index);
  const large = { ...exampleReport, claims: claim === undefined ? [] : [{ ...claim, confirmed }, claim] };
  const pieces = [...writeJson(large)];

  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  expect(JSON.parse(pieces.join(''))).toEqual(large);
});

test('an empty report and any text in it survive', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (notices) => {
      const report: Report = { ...exampleReport, claims: [], resources: [], gaps: [], notices };
      expect(JSON.parse([...writeJson(report)].join(''))).toEqual(report);
    }),
    { numRuns: 30 },
  );
});
