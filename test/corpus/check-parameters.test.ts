import { globSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { describeShared, readShared } from './shared-folder.ts';

interface Label {
  readonly claim: string;
  readonly params?: Parameters;
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const schemas = new Map<string, ReturnType<typeof ajv.compile>>(
  checks.map(({ id, parameters }) => [id, ajv.compile(parameters)]),
);

function labelsOf(folder: string): readonly Label[] {
  const decoder = new TextDecoder();
  return globSync('**/*.labels.json', { cwd: folder }).flatMap((path): readonly Label[] => {
    const { labels } = JSON.parse(decoder.decode(readShared(folder, path))) as { labels: readonly Label[] };
    return labels;
  });
}

for (const part of ['seeds', 'corpus']) {
  describeShared(part, (folder) => {
    const labels = labelsOf(folder).filter(({ claim }) => checkById(claim) !== undefined);

    test('has promises that checks know', () => {
      expect(labels.length).toBeGreaterThan(10);
    });

    test('every check takes the parameters that people gave its promises', () => {
      const refused = labels.filter(({ claim, params = {} }) => schemas.get(claim)?.(params) !== true);
      expect(refused).toEqual([]);
    });

    test('no parameter is unknown to its check', () => {
      const clauses = labels.map(({ claim, params = {} }) => checkById(claim)?.unjudged?.(params) ?? '');
      expect(clauses.filter((clause) => clause.includes('asks for'))).toEqual([]);
    });
  });
}
