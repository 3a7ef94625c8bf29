import { describe, expect, test } from 'vitest';
import { readClaimsFile } from '../../../src/claims/file/read-claims-file.ts';
import { lint } from '../../../src/claims/lint/lint.ts';
import { claimOn, extraction, read } from '../documents.ts';

const head = 'version: 1\ndocument: {source: policy.md}\nclaims:\n';

describe('lint', () => {
  test('finds nothing where file and text agree', async () => {
    const document = await read('Backups are kept for 30 days.\n');
    const file = await readClaimsFile(
      `${head}  - {id: a, check: backup-retention, quote: Backups are kept for 30 days., params: {days: 30}}\n`,
      'claims.yaml',
    );
    const found = claimOn(document, 'Backups are kept for 30 days.', {
      check: 'backup-retention',
      params: { days: 30, op: 'gte' },
    });

    expect(lint([document], file, [extraction(found)])).toEqual([]);
  });

  test('shows what became of a quote that is gone', async () => {
    const document = await read('# P\n\nBackups are kept for 30 days.\n');
    const file = await readClaimsFile(
      `${head}  - {id: a, check: backup-retention, quote: Backups are kept for 35 days.}\n  - {id: b, check: mfa, quote: Nobody knows this one.}\n`,
      'claims.yaml',
    );
    const [changed, gone] = lint([document], file, [extraction()]);

    expect(changed).toMatchObject({
      kind: 'quote-gone',
      claim: 'a',
      file: { path: 'claims.yaml', line: 4, column: 45 },
      document: { path: 'policy.md', line: 3, column: 1 },
    });
    expect(changed?.message).toBe(
      'The quote of claim a has changed; policy.md:3 now says "Backups are kept for 30 days.": "35" is now "30".',
    );
    expect(gone).toMatchObject({
      kind: 'quote-gone',
      claim: 'b',
      message:
        'What claim b promised (mfa) does not stand in policy.md any more, and nothing like it: "Nobody knows this one."',
    });
  });

  test('names a number that the sentence does not say', async () => {
    const document = await read('Backups are kept for 30 days.\n');
    const file = await readClaimsFile(
      `${head}  - {id: a, check: backup-retention, quote: Backups are kept for 30 days., params: {days: 35, op: gte}, reviewed: {by: Ada}}\n`,
      'claims.yaml',
    );
    const found = claimOn(document, 'Backups are kept for 30 days.', {
      check: 'backup-retention',
      params: { days: 30, op: 'gte' },
    });

    expect(lint([document], file, [extraction(found)])).toMatchObject([
      {
        kind: 'number-changed',
        message:
          'Claim a says days: 35, but its sentence in policy.md:1 says days: 30: "Backups are kept for 30 days."',
      },
    ]);
  });

  test("leaves to the reviewer which of the sentence's numbers is meant", async () => {
    const document = await read('Backups are kept for 30 days and logs for 90 days.\n');
    const quote = 'Backups are kept for 30 days and logs for 90 days.';
    const file = await readClaimsFile(
      `${head}  - {id: a, check: backup-retention, quote: ${quote}, params: {days: 30}, reviewed: {by: Ada}}\n`,
      'claims.yaml',
    );

    expect(
      lint([document], file, [
        extraction(claimOn(document, quote, { check: 'backup-retention', params: { days: 90 } })),
      ]),
    ).toEqual([]);
  });

  test('sees that the words around a reviewed quote make it another promise', async () => {
    const document = await read('Backups are encrypted from 2028 on.\n');
    const file = await readClaimsFile(
      `${head}  - {id: a, check: backup-encryption, quote: Backups are encrypted, reviewed: {by: Ada}}\n`,
      'claims.yaml',
    );
    const found = claimOn(document, 'Backups are encrypted from 2028 on.', {
      check: 'backup-encryption',
      modality: 'planned',
    });

    expect(lint([document], file, [extraction(found)])).toMatchObject([
      {
        kind: 'meaning-changed',
        claim: 'a',
        fix: 'Set modality to planned in the claims file, or correct the sentence.',
      },
    ]);
  });

  test('names testable sentences that nobody claimed or ruled out', async () => {
    const document = await read('Data is encrypted. Logs are kept. Staff is trained. You may use 2FA.\n');
    const file = await readClaimsFile(
      `${head}  []\nnot-claims:\n  - {quote: Logs are kept., reason: no number}\n`,
      'claims.yaml',
    );
    const found = extraction(
      claimOn(document, 'Data is encrypted.', { check: 'encryption-at-rest' }),
      claimOn(document, 'Data is encrypted.', { check: 'encryption-in-transit' }),
      claimOn(document, 'Logs are kept.', { check: 'log-retention' }),
      claimOn(document, 'Staff is trained.', { check: 'training' }),
      claimOn(document, 'You may use 2FA.', { check: 'mfa', subject: 'customer' }),
    );

    expect(lint([document], file, [found])).toMatchObject([
      {
        kind: 'unclaimed',
        message:
          'A sentence that can be tested (encryption-at-rest, encryption-in-transit) is not in claims.yaml: "Data is encrypted."',
      },
    ]);
  });
});

describe('contradictions inside a text', () => {
  const text = 'First one.\n\nSecond one.\n';

  test.each([
    ['backup-retention', { days: 30 }, { days: 7 }, 'days 30 and 7'],
    ['encryption-in-transit', { min_tls: '1.2' }, { min_tls: '1.3' }, 'min_tls 1.2 and 1.3'],
    [
      'data-residency',
      { regions: ['DE'], exclusive: true },
      { regions: ['Helsinki'] },
      'only DE, but also Helsinki',
    ],
    [
      'data-residency',
      { regions: ['eu-central-1', 'sa-east-1'] },
      { regions: ['EU'], exclusive: true },
      'only EU, but also sa-east-1',
    ],
  ] as const)('are found for %s: %j and %j', async (check, one, other, clash) => {
    const document = await read(text);
    const found = extraction(
      claimOn(document, 'First one.', { check, params: one }),
      claimOn(document, 'Second one.', { check, params: other }),
    );

    expect(lint([document], undefined, [found]).map(({ message }) => message)).toEqual([
      `Two sentences contradict each other (${clash}): policy.md:1 says "First one." and policy.md:3 says "Second one.".`,
    ]);
  });

  test.each([
    ['the same number', { days: 30 }, { days: 30 }],
    ['bounds that go together', { days: 7, op: 'gte' }, { days: 30, op: 'lte' }],
    ['another scope', { days: 30, scope: 'database' }, { days: 7, scope: 'files' }],
    ['another severity', { days: 1, severity: 'critical' }, { days: 30, severity: 'low' }],
    ['a place within', { regions: ['EU'], exclusive: true }, { regions: ['Frankfurt'] }],
    ['a wider union', { regions: ['DE'], exclusive: true }, { regions: ['EU'] }],
    ['two places, neither the only one', { regions: ['DE'] }, { regions: ['FI'] }],
    ['what runs at another provider', { regions: ['westeurope'], exclusive: true }, { regions: ['NO'] }],
    ['an unknown place', { regions: ['DE'], exclusive: true }, { regions: ['Europe'] }],
  ])('are not seen in %s', async (_, one, other) => {
    const document = await read(text);
    const check = 'regions' in one ? 'data-residency' : 'backup-retention';
    const found = extraction(
      claimOn(document, 'First one.', { check, params: one }),
      claimOn(document, 'Second one.', { check, params: other }),
    );

    expect(lint([document], undefined, [found])).toEqual([]);
  });

  test('are not seen in promises that are planned, or that explain each other in one paragraph', async () => {
    const document = await read('Kept 7 days. Monthly ones 365 days.\n\nLater 30 days.\n');
    const check = 'backup-retention';
    const found = extraction(
      claimOn(document, 'Kept 7 days.', { check, params: { days: 7 } }),
      claimOn(document, 'Monthly ones 365 days.', { check, params: { days: 365 } }),
      claimOn(document, 'Later 30 days.', { check, params: { days: 30 }, modality: 'planned' }),
    );

    expect(lint([document], undefined, [found])).toEqual([]);
  });

  test('are seen between entries of a list only if they say nearly the same', async () => {
    const document = await read(
      '- Access logs: 90 days\n- Firewall records: 30 days\n- Access logs: 60 days\n',
    );
    const check = 'log-retention';
    const found = extraction(
      claimOn(document, 'Access logs: 90 days', { check, params: { days: 90 } }),
      claimOn(document, 'Firewall records: 30 days', { check, params: { days: 30 } }),
      claimOn(document, 'Access logs: 60 days', { check, params: { days: 60 } }),
    );

    expect(lint([document], undefined, [found]).map(({ message }) => message.slice(0, 60))).toEqual([
      'Two sentences contradict each other (days 90 and 60): policy',
    ]);
  });

  test('carry the place in the claims file', async () => {
    const document = await read(text);
    const file = await readClaimsFile(
      `${head}  - {id: a, check: log-retention, quote: First one., params: {days: 1}}\n  - {id: b, check: log-retention, quote: Second one., params: {days: 2}}\n`,
      'claims.yaml',
    );

    expect(lint([document], file, [extraction()])).toMatchObject([
      { kind: 'contradiction', claim: 'a', file: { line: 4 } },
    ]);
  });
});
