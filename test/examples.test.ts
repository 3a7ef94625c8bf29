import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { exampleFiles, type ExampleReports } from '../scripts/example-files.ts';
import { exampleNames, exampleReports } from '../scripts/example-report.ts';

const names = await exampleNames();
const runs = new Map<string, ExampleReports>();
for (const name of names) runs.set(name, await exampleReports(name));

describe.each([...runs])('the example company %s', (name, reports) => {
  test.each(exampleFiles(reports))('gives the committed %s', (path, text) => {
    expect(text).toBe(readFileSync(new URL(`../examples/${name}/${path}`, import.meta.url), 'utf8'));
  });
});

function verdicts(report: Report): ReadonlyMap<string, string> {
  return new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
}

describe('the examples together', () => {
  const claims = [...runs.values()].flatMap(({ report, change }) => [
    ...report.claims,
    ...(change?.claims ?? []),
  ]);

  test('are six companies at three clouds, and with papers', () => {
    const clouds = [...runs.values()].flatMap(({ report }) =>
      report.resources.map(({ provider }) => provider),
    );

    expect(names).toHaveLength(6);
    expect(new Set(clouds)).toEqual(new Set(['aws', 'azure', 'hetzner', 'documents']));
  });

  test.each([
    'confirmed',
    'consistent',
    'contradicted',
    'inconclusive',
    'untested',
    'unattested',
    'attested',
    'lapsed',
  ])('show the verdict %s', (verdict) => {
    expect(claims.map((claim) => claim.verdict)).toContain(verdict);
  });

  test.each(['asserted', 'hedged', 'planned', 'negated'])('show a promise that is %s', (modality) => {
    expect(claims.map((claim) => claim.modality)).toContain(modality);
  });

  test('show drift in both directions: a promise the cloud breaks, and a measure the text denies', () => {
    const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted');

    expect(contradicted.some(({ modality }) => modality === 'asserted')).toBe(true);
    expect(contradicted.some(({ modality }) => modality === 'negated')).toBe(true);
  });

  test('show a change that mends a promise and one that breaks one', () => {
    const changes = [...runs.values()].flatMap(({ report, change }) => {
      const before = verdicts(report);
      return (change?.claims ?? []).map(({ id, verdict }) => `${before.get(id)} -> ${verdict}`);
    });

    expect(changes).toContain('contradicted -> confirmed');
    expect(changes).toContain('confirmed -> contradicted');
  });

  test('hold no secret of a state', () => {
    for (const [name, reports] of runs) {
      for (const [, text] of exampleFiles(reports))
        expect(text, name).not.toMatch(/admin-?password|Correct-Horse/i);
    }
  });
});
