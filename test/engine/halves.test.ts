import { describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../src/engine/evaluate.ts';
import { judgesLabels } from '../../src/engine/reads-of.ts';
import { survey } from '../../src/engine/survey.ts';
import { readsOf } from '../../src/engine/reads-of.ts';
import { claimIds, type ClaimId } from '../../src/model/claim-ids.ts';
import type { Check } from '../../src/model/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import { example, notKnown } from '../../src/model/example.ts';
import { checks } from '../../src/checks/index.ts';
import { claimOf, declared, everyVolume, gapIn, inventoryOf, now } from './made-up.ts';

const good = example('volume', 'good', { encryptedAtRest: true });
const bad = example('volume', 'bad', { encryptedAtRest: false });
const open = example('volume', 'open', { encryptedAtRest: notKnown('denied') });

function evaluatedBy(
  check: Check,
  resources: readonly (typeof good)[],
  rest: Partial<Claim> = {},
): Evaluation {
  const claim = claimOf(check.id, rest);
  const estate = survey(inventoryOf(resources), readsOf([claim], [check], declared), declared, now);
  const [evaluation] = evaluate([claim], [check], estate, declared);
  if (evaluation === undefined) throw new Error('nothing was evaluated');
  return evaluation;
}

describe('a promise of which configuration shows one half', () => {
  const half: Check = { ...everyVolume, id: 'patching' };

  test('is contradicted by that half', () => {
    expect(evaluatedBy(half, [good, bad]).verdict).toBe('contradicted');
  });

  test('is never confirmed by it, and what people do stays to be attested', () => {
    expect(evaluatedBy(half, [good]).verdict).toBe('unattested');
    expect(evaluatedBy(half, []).verdict).toBe('unattested');
  });

  test('stays incomplete where that half could have been read', () => {
    expect(evaluatedBy(half, [open])).toMatchObject({ verdict: 'unattested', incomplete: true });
  });

  test('is not refuted by it where the text denies the whole', () => {
    expect(evaluatedBy(half, [good], { modality: 'negated' }).verdict).not.toBe('contradicted');
  });

  test.each(
    checks.filter(({ id }) => claimIds[id] === 'organisational').map((check) => [check.id, check] as const),
  )('%s is such a one', (_id, check) => {
    for (const { given, params = {} } of check.examples.confirmed) {
      const claim = claimOf(check.id, { params });
      const estate = survey(inventoryOf(given), readsOf([claim], [check], declared), declared, now);
      const [evaluation] = evaluate([claim], [check], estate, declared);
      expect(['unattested', 'attested', 'lapsed']).toContain(evaluation?.verdict);
    }
  });
});

describe('a promise that may be kept out of sight', () => {
  const elsewhere = 'It may be done somewhere else.';
  const watched: Check = {
    ...everyVolume,
    elsewhere: ({ tool }) => (tool === undefined ? elsewhere : undefined),
  };

  test('is open where what is seen does not keep it, and says where else it may be kept', () => {
    const { verdict, findings } = evaluatedBy(watched, [good, bad]);

    expect(verdict).toBe('inconclusive');
    expect(findings.map(({ objection }) => objection.why)).toEqual([`bad is not encrypted. ${elsewhere}`]);
  });

  test('is contradicted where it names what is seen', () => {
    expect(evaluatedBy(watched, [good, bad], { params: { tool: 'own' } }).verdict).toBe('contradicted');
  });

  test('holds where what is seen keeps it', () => {
    expect(evaluatedBy(watched, [good]).verdict).toBe('confirmed');
  });

  test('is open both ways where the text denies it', () => {
    expect(evaluatedBy(watched, [bad], { modality: 'negated' }).verdict).toBe('inconclusive');
    expect(evaluatedBy(watched, [good], { modality: 'negated' }).verdict).toBe('contradicted');
  });

  test.each(
    checks.filter((check) => check.elsewhere !== undefined).map((check) => [check.id, check] as const),
  )('%s is contradicted only in its own words', (_id, check) => {
    for (const { params = {} } of check.examples.contradicted) {
      expect(check.elsewhere?.(params)).toBeUndefined();
    }
    expect(check.elsewhere?.({})).toMatch(/^[A-Z].*\.$/);
  });
});

describe('labels', () => {
  const ids: readonly ClaimId[] = ['encryption-at-rest', 'environment-separation'];

  test.each(ids)('are read for %s if its check judges by them', (id) => {
    expect(judgesLabels([claimOf(id)], checks)).toBe(id === 'environment-separation');
  });
});

test('a place that nobody can look at keeps every new kind of promise open', () => {
  for (const check of checks) {
    if (check.quantifier !== 'every' || claimIds[check.id] !== 'technical') continue;
    const [{ given, params = {} }] = check.examples.confirmed;
    const [first] = given;
    if (first === undefined) continue;
    const claim = claimOf(check.id, { params });
    const gap = gapIn([first.kind], { why: 'not-shown' });
    const estate = survey(inventoryOf(given, [gap]), readsOf([claim], [check], declared), declared, now);
    const [evaluation] = evaluate([claim], [check], estate, declared);
    expect([check.id, evaluation?.verdict]).toEqual([check.id, 'inconclusive']);
  }
});
