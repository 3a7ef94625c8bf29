import { describe, expect, test } from 'vitest';
import { claimsFromFile } from '../../../src/claims/file/claims-from-file.ts';
import { proposeClaimsFile } from '../../../src/claims/file/propose-claims-file.ts';
import { readClaimsFile } from '../../../src/claims/file/read-claims-file.ts';
import { claimOn, read } from '../documents.ts';

const text =
  '# Security\n\n## Backups\n\nBackups are kept for 30 days: "always". Logs: yes.\n\n## Logs\n\nLogs are kept for 90 days.\n';

describe('proposeClaimsFile', () => {
  test('writes a file that a person understands and that reads back to the same claims', async () => {
    const document = await read(text);
    const claims = [
      claimOn(document, 'Backups are kept for 30 days: "always".', {
        check: 'backup-retention',
        id: 'backup-retention-1',
        params: { days: 30, op: 'gte' },
      }),
      claimOn(document, 'Logs are kept for 90 days.', {
        check: 'log-retention',
        id: 'log-retention-1',
        params: { days: 90, min_tls: '1.2' },
        subject: 'provider',
        modality: 'hedged',
        scope: ['customer data'],
      }),
    ];
    const yaml = await proposeClaimsFile(document, claims);

    expect(yaml).toContain('# line 5, Backups\n');
    expect(yaml).toContain('min_tls: "1.2"');
    expect(claimsFromFile(await readClaimsFile(yaml, 'claims.yaml'), [document])).toEqual(claims);
  });

  test('keeps a reviewed file as it is and adds only what is new', async () => {
    const document = await read(text);
    const previous = `# Ours.\nversion: 1\ndocument: {source: policy.md}\nclaims:\n  # agreed with Ada\n  - id: kept\n    check: backup-retention\n    quote: 'Backups are kept for 30 days: "always".'\n    params: {days: 31}\n    reviewed: {by: Ada}\nnot-claims:\n  - {quote: "Logs: yes.", reason: says nothing}\n`;
    const claims = [
      claimOn(document, 'Backups are kept for 30 days', { check: 'backup-retention', params: { days: 30 } }),
      claimOn(document, 'Logs: yes.', { check: 'log-retention' }),
      claimOn(document, 'Logs are kept for 90 days.', {
        check: 'log-retention',
        id: 'kept',
        params: { days: 90 },
      }),
    ];
    const yaml = await proposeClaimsFile(document, claims, await readClaimsFile(previous, 'claims.yaml'));
    const file = await readClaimsFile(yaml, 'claims.yaml');

    expect(yaml).toContain('# Ours.');
    expect(yaml).toContain('# agreed with Ada');
    expect(file.claims.map(({ id, params, reviewed }) => [id, params, reviewed])).toEqual([
      ['kept', { days: 31 }, { by: 'Ada' }],
      ['kept-2', { days: 90 }, undefined],
    ]);
    expect(await proposeClaimsFile(document, claims, file)).toBe(yaml);
  });

  test('writes an empty list where nothing was found, and a first claim into it later', async () => {
    const document = await read(text);
    const empty = await proposeClaimsFile(document, []);
    const file = await readClaimsFile(empty, 'claims.yaml');
    const claims = [claimOn(document, 'Logs are kept for 90 days.', { check: 'log-retention' })];

    expect(file.claims).toEqual([]);
    expect(
      (await readClaimsFile(await proposeClaimsFile(document, claims, file), 'claims.yaml')).claims,
    ).toHaveLength(1);
  });

  test('quotes a repeated sentence with the words around it', async () => {
    const document = await read('Files: We keep 30 days.\n\nLogs: We keep 30 days.\n');
    const second = document.text.lastIndexOf('We');
    const claim = {
      ...claimOn(document, 'We keep 30 days.', { check: 'log-retention' }),
      at: { line: 3, column: 7, endLine: 3, endColumn: 23, start: second, end: second + 16 },
    };
    const file = await readClaimsFile(await proposeClaimsFile(document, [claim]), 'claims.yaml');

    expect(claimsFromFile(file, [document])[0]?.at?.line).toBe(3);
  });
});
