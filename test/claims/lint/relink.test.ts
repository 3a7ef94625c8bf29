import { describe, expect, test } from 'vitest';
import { readClaimsFile } from '../../../src/claims/file/read-claims-file.ts';
import { relink } from '../../../src/claims/lint/relink.ts';
import { read } from '../documents.ts';

async function relinked(text: string, ...quotes: readonly string[]): ReturnType<typeof relink> {
  const claims = quotes.map(
    (quote, index) => `  - {id: c${index}, check: mfa, quote: ${JSON.stringify(quote)}} # kept\n`,
  );
  const file = await readClaimsFile(
    `version: 1\ndocument: {source: policy.md}\nclaims:\n${claims.join('')}`,
    'claims.yaml',
  );
  return relink(file, [await read(text)]);
}

describe('relink', () => {
  test('mends a quote that only looks different, and keeps the rest of the file', async () => {
    const { text, mended, refused } = await relinked(
      'All backups (databases and files) are kept for 30 days.\n',
      'all backups, databases and files, are kept for 30 days',
    );

    expect(mended).toEqual([
      {
        name: 'c0',
        was: 'all backups, databases and files, are kept for 30 days',
        now: 'All backups (databases and files) are kept for 30 days.',
      },
    ]);
    expect(refused).toEqual([]);
    expect(text).toContain('# kept');
    expect((await readClaimsFile(text, 'claims.yaml')).claims[0]?.quote.exact).toBe(
      'All backups (databases and files) are kept for 30 days.',
    );
  });

  test.each([
    [
      'Backups are kept for 30 days.',
      'Backups are kept for 35 days.',
      'policy.md:1 says something else: "35" is now "30".',
    ],
    [
      'Backups are not kept for 30 days.',
      'Backups are kept for 30 days',
      'policy.md:1 says something else: "not" is new, "days" is now "days.".',
    ],
    ['TLS 1.3 is required.', 'TLS 1.2 is required.', 'policy.md:1 says something else: "1.2" is now "1.3".'],
    ['Kept < 30 days.', 'Kept > 30 days.', 'policy.md:1 says something else: ">" is now "<".'],
    ['Our office is in Berlin.', 'Backups are kept.', 'Nothing like it stands in policy.md any more.'],
  ])('where the text says %j it refuses %j', async (text, quote, reason) => {
    const result = await relinked(`${text}\n`, quote);

    expect(result.mended).toEqual([]);
    expect(result.refused).toEqual([{ name: 'c0', reason }]);
  });

  test('refuses to choose between two places', async () => {
    const result = await relinked('Kept, for 30 days.\n\nKept, for 30 days!\n', 'Kept for 30 days.');

    expect(result.mended).toEqual([]);
    expect(result.refused).toHaveLength(1);
  });

  test('leaves a file alone whose quotes all stand', async () => {
    const { text, mended } = await relinked('Kept\nfor 30 days.\n', 'Kept for 30 days.');

    expect(mended).toEqual([]);
    expect(text).toContain('- {id: c0, check: mfa, quote: "Kept for 30 days."} # kept');
  });
});
