import { describe, expect, test } from 'vitest';
import { datesOfText } from '../../../src/claims/papers/dates-of-text.ts';
import { read } from '../documents.ts';

describe('the dates that a text bears of itself', () => {
  test.each([
    ['Last reviewed: 4 March 2026', { reviewedOn: '2026-03-04' }],
    ['*Last revised 4 March 2026. Questions go to security@example.com.*', { changedOn: '2026-03-04' }],
    ['Last update: **2025/10/28 10:47**', { changedOn: '2025-10-28' }],
    ['Policy effective as of April 19th 2021.\n\nLast updated: Aug 24th 2023', { changedOn: '2023-08-24' }],
    ['First published: Dec 2nd 2025', { changedOn: '2025-12-02' }],
    ['Version 3.2 of 12 May 2026', { changedOn: '2026-05-12' }],
    ['Security policy. Version 4, 12 May 2026. Approved by the board.', { changedOn: '2026-05-12' }],
    ['Stand 11/2025, gültig für Briefversand', { changedOn: '2025-11' }],
    ['**Stand / As of:** 2026-01', { changedOn: '2026-01' }],
    ['Zuletzt geprüft am 3. Februar 2026', { reviewedOn: '2026-02-03' }],
    [
      'Letzte Überprüfung: 03.02.2026, nächste Überprüfung: 02/2027',
      { reviewedOn: '2026-02-03', nextReviewOn: '2027-02' },
    ],
    ['Next review due: June 2026', { nextReviewOn: '2026-06' }],
    [
      '| Last review | Next review |\n| --- | --- |\n| Last review | 4 March 2026 |',
      { reviewedOn: '2026-03-04' },
    ],
    ['Dernière mise à jour : 6 octobre 2025', { changedOn: '2025-10-06' }],
    ['Laatst bijgewerkt op 1 mei 2026', { changedOn: '2026-05-01' }],
  ])('%s', async (text, dates) => {
    const found = datesOfText(await read(`# Policy\n\n${text}\n`));

    expect(Object.fromEntries(Object.entries(found).map(([kind, { date }]) => [kind, date]))).toEqual(dates);
  });

  test.each([
    'The certificate is valid until 4 March 2026.',
    'Databases created before 6 January 2019 are not encrypted.',
    'The audit of 4 March 2026 found nothing.',
    'The advisory was published 4 March 2026 and the library updated on 5 March 2026.',
    'All prices as of 1 January 2026.',
    '```\nLast reviewed: 4 March 2026\n```',
  ])('none in: %s', async (text) => {
    expect(datesOfText(await read(`${text}\n`))).toEqual({});
  });

  test('the latest counts, with the place where it stands', async () => {
    const document = await read('Last reviewed: 1 May 2024\n\nLast reviewed: 1 May 2026\n');

    expect(datesOfText(document).reviewedOn).toMatchObject({
      date: '2026-05-01',
      at: { line: 3, column: 16 },
    });
  });
});
