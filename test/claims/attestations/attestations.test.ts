import { describe, expect, test } from 'vitest';
import { readAttestations } from '../../../src/claims/attestations/read-attestations.ts';
import { recordAttestation } from '../../../src/claims/attestations/record-attestation.ts';

const sha256 = 'a'.repeat(64);
const entry = {
  claim: 'policy-review',
  quote: 'The policy is reviewed once a year.',
  by: 'Ada Example',
  on: '2026-03-02',
  validUntil: '2027-03-02',
  evidence: { file: 'minutes.pdf', sha256 },
};

const head = 'version: 1\ndocument: policy.md\nattestations:\n';

function written(changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    claim: 'policy-review',
    quote: 'Reviewed once a year.',
    by: 'Ada',
    on: '2026-03-02',
    'valid-until': '2027-03-02',
    evidence: `{file: minutes.pdf, sha256: ${sha256}}`,
    ...changes,
  };
  return `  - ${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`;
}

describe('an attestations file', () => {
  test('is read back as it was recorded', async () => {
    const text = await recordAttestation(entry, 'policy.md');
    const file = await readAttestations(text, 'policy.attestations.yaml');

    expect(file.entries).toEqual([{ ...entry, at: { line: 7, column: 5 } }]);
  });

  test('keeps what stands in it, comments too, when one more is recorded', async () => {
    const previous = await readAttestations(`# ours\n${head}  # the first\n${written()}`, 'a.yaml');
    const text = await recordAttestation(
      { ...entry, claim: 'training', note: 'all staff' },
      'policy.md',
      previous,
    );

    expect(text).toContain('# ours\n');
    expect(text).toContain('# the first\n');
    const file = await readAttestations(text, 'a.yaml');
    expect(file.entries.map(({ claim, note }) => [claim, note])).toEqual([
      ['policy-review', undefined],
      ['training', 'all staff'],
    ]);
  });

  test('has one attestation of a claim: the new one', async () => {
    const first = await readAttestations(await recordAttestation(entry, 'policy.md'), 'a.yaml');
    const text = await recordAttestation({ ...entry, by: 'Grace', on: '2026-11-01' }, 'policy.md', first);
    const { entries } = await readAttestations(text, 'a.yaml');

    expect(entries.map(({ by, on }) => [by, on])).toEqual([['Grace', '2026-11-01']]);
  });

  test.each([
    ['an unknown key', written({ bye: 'Ada' }), 'a.yaml:10:5: unknown key "bye". Did you mean "by"?'],
    ['no evidence', written().replace(/ {4}evidence.*\n/, ''), 'a.yaml:4:5: "evidence" is missing here.'],
    ['half a hash', written({ evidence: '{file: a, sha256: abc}' }), 'a.yaml:9:33:'],
    [
      'a day that does not exist',
      written({ on: '2026-02-30' }),
      'a.yaml:7:9: "2026-02-30" is no day of the calendar.',
    ],
    [
      'days that are mixed up',
      written({ 'valid-until': '2025-03-02' }),
      'a.yaml:8:18: it ends on 2025-03-02, before it begins on 2026-03-02.',
    ],
    [
      'a claim that stands twice',
      written() + written(),
      'a.yaml:10:12: the claim "policy-review" stands twice.',
    ],
  ])('with %s is refused with its line', async (_, entries, message) => {
    const error: unknown = await readAttestations(head + entries, 'a.yaml').catch(
      (caught: unknown) => caught,
    );

    expect(error).toMatchObject({ name: 'UserError' });
    expect(`${(error as Error).message} ${(error as { hint?: string }).hint ?? ''}`).toContain(message);
  });
});
