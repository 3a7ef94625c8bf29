import { describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../src/engine/evaluate.ts';
import { judgesLabels } from '../../src/engine/reads-of.ts';
import { survey } from '../../src/engine/survey.ts';
import { readsOf } from '../../src/engine/reads-of.ts';
import { claimIds, type ClaimId } from '../../src/model/claim-ids.ts';
import type { Check } from '../../src/model/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import { example, notKnown } from '../../src/model/example.ts';
import { known } from '../../src/model/fact.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { Options } from '../../src/engine/options.ts';
import { checks } from '../../src/checks/index.ts';
import { claimOf, declared, everyVolume, gapIn, inventoryOf, now } from './made-up.ts';

const good = example('volume', 'good', { encryptedAtRest: true });
const bad = example('volume', 'bad', { encryptedAtRest: false });
const open = example('volume', 'open', { encryptedAtRest: notKnown('denied') });

function evaluatedBy(
  check: Check,
  resources: readonly Resource[],
  rest: Partial<Claim> = {},
  options: Options = declared,
): Evaluation {
  const claim = claimOf(check.id, rest);
  const estate = survey(inventoryOf(resources), readsOf([claim], [check], options), options, now);
  const [evaluation] = evaluate([claim], [check], estate, options);
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

const serverOf = (environment: string, name: string) =>
  example('server', name, { networks: ['vpc-1'] }, { labels: known({ environment }, { path: 'tags' }) });

describe('a promise about environments', () => {
  const check = checks.find(({ id }) => id === 'environment-separation');
  test('speaks of all of them, whatever their names are mapped to', () => {
    if (check === undefined) throw new Error('there is no such check');
    const scope = ['production', 'test environments'];
    const together = [serverOf('production', 'web-1'), serverOf('test', 'web-t')];
    const mapped = { ...declared, scopes: { production: { labels: { environment: 'production' } } } };

    expect(evaluatedBy(check, together, { scope }).verdict).toBe('contradicted');
    expect(evaluatedBy(check, together, { scope }, mapped).verdict).toBe('contradicted');
  });
});

describe('a promise that accounts are judged by', () => {
  const check = checks.find(({ id }) => id === 'mfa');
  const nameless = {
    ...example('account', 'the aws account', { rootMfa: notKnown('not-shown') }),
    account: undefined,
  };
  const named = example('account', '111122223333', { rootMfa: true });

  test('takes what has no number for no second account of the same source', () => {
    if (check === undefined) throw new Error('there is no such check');

    expect(evaluatedBy(check, [nameless, named]).verdict).toBe('confirmed');
    expect(evaluatedBy(check, [nameless]).verdict).toBe('inconclusive');
  });
});
