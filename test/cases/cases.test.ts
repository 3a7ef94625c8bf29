import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { claimIds, type ClaimId } from '../../src/model/claim-ids.ts';
import { isPaper } from '../../src/model/papers.ts';
import type { Kind } from '../../src/model/resource.ts';
import { judge, planOf, stateOf, type Told } from '../verdicts/judge.ts';
import type { Case } from './case.ts';
import { clouds, readTables } from './tables.ts';

const tables = await readTables();
const named = tables.map((table) => [`${table.id} at ${table.cloud}`, table] as const);

function toldBy(id: ClaimId, { given, params = {}, computed, declared = true }: Case): Promise<Told> {
  const source = computed === undefined ? stateOf(given) : planOf(given, computed);
  return judge(id, params, [source], { estate: { declared, accounts: [] } });
}

/** Of a promise that is half people's: whether its technical half holds. */
function halfOf({ confirmed, findings, gaps }: Told): Case['is'] {
  return confirmed.length > 0 && findings.length === 0 && gaps.length === 0 ? 'good' : 'unknown';
}

function labelOf(told: Told): Case['is'] {
  if (told.verdict === 'contradicted') return 'bad';
  if (told.verdict === 'unattested') return halfOf(told);
  return told.verdict === 'confirmed' || told.verdict === 'consistent' ? 'good' : 'unknown';
}

describe.each(named)('%s', (_name, { id, cases }) => {
  test('is a promise that can be tested', () => {
    expect(Object.keys(claimIds)).toContain(id);
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)('$is: $what', async (item) => {
    const told = await toldBy(id, item);

    expect({ is: labelOf(told), ...told }).toMatchObject({ is: item.is });
    if (item.because === undefined) return;
    expect([...told.findings, ...told.gaps].join(' ')).toContain(item.because);
  });
});

const labels = ['good', 'bad', 'unknown'] as const;

/** What no state or plan can decide, and why. */
const undecidable: Readonly<Partial<Record<ClaimId, string>>> = {
  'access-review': 'when something was last used, only the running cloud tells',
  'infrastructure-as-code': 'what runs beside the code, only the running cloud tells',
};

/** What papers show, no instance does. */
const tested = checks.filter(({ reads }) => Object.keys(reads).some((kind) => !isPaper(kind as Kind)));

test.each(tested.map(({ id }) => id))('%s has cases of every label', (id) => {
  const own = tables.filter((table) => table.id === id).flatMap(({ cases }) => cases);
  const expected = undecidable[id] === undefined ? labels : ['unknown'];

  expect(labels.filter((label) => own.some((item) => item.is === label))).toEqual(expected);
});

test('each of the three clouds has many, and no two of a table are the same', () => {
  const counts = clouds.map((cloud) => {
    const own = tables.filter((table) => table.cloud === cloud).flatMap(({ cases }) => cases);
    return own.length;
  });

  expect(Math.min(...counts)).toBeGreaterThan(40);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(400);
  for (const { cases } of tables) expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
});
