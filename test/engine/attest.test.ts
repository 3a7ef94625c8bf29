import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { defaultOptions, type FailOn } from '../../src/engine/options.ts';
import type { Attestation } from '../../src/model/attestation.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { claimOn, extraction, read } from '../claims/documents.ts';
import { worldOf } from '../providers/terraform/read.ts';

const quote = 'All employees are trained every year.';
const sha256 = 'a'.repeat(64);

const valid: Attestation = {
  document: 0,
  claim: 'training-0',
  quote,
  by: 'Ada Example',
  on: '2026-03-02',
  validUntil: '2027-03-02',
  evidence: { file: 'list.pdf', sha256, today: sha256 },
  place: 'policy.attestations.yaml:4',
};

/** A run on 2026-11-21 over one sentence, with these attestations. */
async function run(
  attestations: readonly Attestation[],
  promise: Partial<Claim> = {},
  failOn: readonly FailOn[] = [],
): Promise<Report> {
  const document = await read(`${quote}\n`);
  return check({
    documents: [document],
    claimsOf: () => extraction(claimOn(document, quote, { check: 'training', ...promise })),
    checks: [],
    sources: [],
    attestations,
    options: { ...defaultOptions, failOn },
    world: worldOf({}),
    version: '0.0.0',
  });
}

function outcome({ claims, summary }: Report): readonly unknown[] {
  const [claim] = claims;
  return [claim?.verdict, claim?.attestation?.state ?? null, summary.exitCode];
}

describe('a promise of people', () => {
  test('that nobody has attested is unattested, told, and fails where that is asked for', async () => {
    const report = await run([]);

    expect(outcome(report)).toEqual(['unattested', null, 2]);
    expect(report.notices).toContainEqual(expect.stringContaining('tomcheck attest <document> lists them'));
    expect(outcome(await run([valid], {}, ['unattested']))).toEqual(['attested', 'valid', 0]);
  });

  test('is attested by whom, when, with what and until when', async () => {
    const report = await run([valid]);

    expect(outcome(report)).toEqual(['attested', 'valid', 0]);
    expect(report.claims[0]?.why).toBe(
      'Ada Example attested it on 2 March 2026, with list.pdf; it counts until 2 March 2027.',
    );
    expect(report.claims[0]?.attestation).toEqual({
      state: 'valid',
      by: 'Ada Example',
      on: '2026-03-02',
      validUntil: '2027-03-02',
      evidence: { file: 'list.pdf', sha256 },
      place: 'policy.attestations.yaml:4',
    });
    expect(report.summary.verdicts.attested).toBe(1);
  });

  test.each([
    ['past its last day', { validUntil: '2026-11-20' }, ['lapsed', 'expired', 1]],
    ['on its last day', { validUntil: '2026-11-21' }, ['attested', 'valid', 0]],
    [
      'whose evidence has changed',
      { evidence: { ...valid.evidence, today: 'b'.repeat(64) } },
      ['lapsed', 'evidence-changed', 1],
    ],
    [
      'whose evidence is gone',
      { evidence: { ...valid.evidence, today: undefined } },
      ['unattested', 'evidence-missing', 3],
    ],
    ['in other words', { quote: 'All employees are trained.' }, ['unattested', 'other-words', 2]],
    ['wrapped otherwise', { quote: 'All employees\n  are trained every year.' }, ['attested', 'valid', 0]],
    ['dated in the future', { on: '2026-11-22' }, ['unattested', 'not-yet', 2]],
  ])('attested %s', async (_, change, expected) => {
    const report = await run([{ ...valid, ...change }]);

    expect(outcome(report)).toEqual(expected);
    expect(report.claims[0]?.why).toMatch(/^[A-Z].*\.$/);
  });

  test('is not attested for longer than it is promised', async () => {
    const quarterly = { params: { interval_days: 90 } };
    const report = await run([valid], quarterly);

    expect(outcome(report)).toEqual(['lapsed', 'expired', 1]);
    expect(report.claims[0]?.attestation?.validUntil).toBe('2026-05-31');
  });
});

describe('an attestation', () => {
  test('that soon runs out is told in time', async () => {
    const report = await run([{ ...valid, validUntil: '2026-12-01' }]);

    expect(report.notices).toContain(
      'The attestation of training-0 (policy.attestations.yaml:4) counts until 1 December 2026: attest it again in time.',
    );
    expect((await run([valid])).notices.join()).not.toContain('in time');
  });

  test('that belongs to no promise is told', async () => {
    const report = await run([{ ...valid, claim: 'gone' }]);

    expect(report.notices).toContain(
      'The attestation of gone (policy.attestations.yaml:4) belongs to no promise of the text: remove it.',
    );
  });

  test('of what configuration decides counts for nothing, and is told', async () => {
    const report = await run([valid], { id: 'training-0', check: 'mfa' });

    expect(report.claims[0]).toMatchObject({ verdict: 'inconclusive', attestation: null });
    expect(report.notices).toContainEqual(expect.stringContaining('counts for nothing'));
  });

  test.each(['planned', 'negated'] as const)('of what is %s counts for nothing', async (modality) => {
    expect((await run([valid], { modality })).claims[0]?.attestation).toBeNull();
  });

  test('of another document counts for nothing here', async () => {
    expect((await run([{ ...valid, document: 1 }])).claims[0]?.verdict).toBe('unattested');
  });
});
