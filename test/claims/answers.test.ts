import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { extract } from './reading.ts';

const before = '# Questionnaire\n\nPlease answer each of the questions and add a comment where it helps.\n\n';
const columns = '| No. | Question | Answer | Comment |\n|---|---|---|---|\n';

async function readRow(row: string): Promise<readonly Claim[]> {
  const { claims } = await extract(`${before}${columns}| A1 | ${row} |\n`);
  return claims;
}

const made = (claims: readonly Claim[]): readonly unknown[] =>
  claims.map(({ check, modality, params }) => [check, modality, params]);

describe('a question with an answer and a comment', () => {
  it('reads further sentences of the comment by themselves', async () => {
    const claims = await readRow(
      'How often is data backed up? | Daily | We dump the database every night. Uploaded files are backed up every hour.',
    );
    expect(made(claims)).toEqual([
      ['backup-frequency', 'asserted', { interval_hours: 24, scope: 'database' }],
      ['backup-frequency', 'asserted', { interval_hours: 1, scope: 'files' }],
    ]);
  });

  it('takes the comment, and not the question, for what is done in part', async () => {
    const claims = await readRow(
      'Is data encrypted at rest? | Partly | The database volume is encrypted with LUKS. The disks of the web servers are not encrypted.',
    );
    expect(made(claims)).toEqual([
      ['encryption-at-rest', 'asserted', { method: 'luks', scope: 'database' }],
      ['encryption-at-rest', 'negated', { scope: 'disks' }],
    ]);
    expect(await readRow('Is data encrypted at rest? | Partly | Only some of it. |')).toEqual([]);
  });

  it('lets a denial reach no further than its sentence', async () => {
    const claims = await readRow(
      'Is the system designed redundantly? | No | One database server. If it fails, we restore the backup on a new one.',
    );
    expect(made(claims)).toContainEqual(['high-availability', 'negated', expect.anything()]);
  });

  it('leaves an answer of one sentence whole', async () => {
    const [claim] = await readRow('How long are backups kept? | 30 days | In another building.');
    expect(claim?.quote).toBe('How long are backups kept? | 30 days | In another building.');
  });
});

describe('what a text has been changed in', () => {
  it.each([
    '| Version | Date | Change |\n|---|---|---|\n| 3.1 | 1 September 2024 | Password length raised from 10 to 12 characters |',
    '| Rev. | Author | Description of changes |\n|---|---|---|\n| 2 | M. Dale | Backup retention extended from 14 to 28 days |',
    '- Version 3.2 (25 August 2025): backups are kept for 28 days instead of 14 days',
    '- v1.4 of May 2024: minimum password length raised to 12 characters',
    '### Amendment history\n\n- Backups are now kept for 28 days.',
  ])('promises nothing: %s', async (text) => {
    const { claims } = await extract(`${before}## Document\n\n${text}\n`);
    expect(claims).toEqual([]);
  });

  it('is not meant where a version is one of a protocol', async () => {
    const { claims } = await extract(`${before}Version 1.2 of TLS is the minimum for all connections.\n`);
    expect(claims.map(({ check }) => check)).toEqual(['encryption-in-transit']);
  });
});
