import { describe, expect, test } from 'vitest';
import { findQuote, quoteOf } from '../../../src/claims/anchor/find-quote.ts';
import { read, textAt } from '../documents.ts';

describe('findQuote', () => {
  test.each([
    ['Backups are kept\nfor 30 days.', 'Backups are kept for 30 days.'],
    ['Backups are **kept** for\u{a0}30 days.', 'Backups are kept for 30 days.'],
    ['Encrypted with AES\u{2011}256.', 'Encrypted with AES-256.'],
    ['We call it \u{201c}soft delete\u{201d}.', 'We call it "soft delete".'],
    ['Backups are kept for 30 days.', 'Backups  are kept\n  for 30 days.'],
    ['Die Daten des Auftragnehmers.', 'Die Daten des Auftrag-\n  nehmers.'],
    ['Nur durch ein VPN (Wire-Guard).', 'Nur durch ein VPN (Wire-\n    Guard).'],
    ['Data is **not** [shared](/x) by `pg_dump`.', 'Data is **not** [shared](/x) by `pg_dump`.'],
    ['| Nr. | Backup | Status |\n|---|---|---|\n| 1 | daily, 30 days | ✅ |', '| 1 | daily, 30 days | ✅ |'],
  ])('finds in %j the quote %j', async (text, exact) => {
    const document = await read(text);

    expect(findQuote(document, { exact })).toBeDefined();
  });

  test('gives the place of the original characters', async () => {
    const document = await read('# T\n\nWe say: backups are **kept** for\n30 days. More.\n');
    const at = findQuote(document, { exact: 'backups are kept for 30 days.' });

    expect(textAt(document, at)).toBe('backups are **kept** for\n30 days.');
    expect(at).toMatchObject({ line: 3, column: 9, endLine: 4, endColumn: 9 });
  });

  test.each([
    ['Kept for 300 days.', 'Kept for 30'],
    ['At least TLS 1.25.', 'At least TLS 1.2'],
    ['Kept for 1.5 years.', 'Kept for 1'],
    ['Unencrypted data.', 'encrypted data.'],
    ['Kept for 30 days.', 'Kept for 31 days.'],
    ['Kept.', ' '],
  ])('does not find in %j the quote %j', async (text, exact) => {
    expect(findQuote(await read(text), { exact })).toBeUndefined();
  });

  test('tells repeated sentences apart by the words around them', async () => {
    const document = await read('Databases: Kept for 30 days. Fine.\n\nFiles: Kept for 30 days. Good.\n');
    const second = findQuote(document, { exact: 'Kept for 30 days.', prefix: 'Files:' });

    expect(findQuote(document, { exact: 'Kept for 30 days.' })?.line).toBe(1);
    expect(second?.line).toBe(3);
    expect(findQuote(document, { exact: 'Kept for 30 days.', suffix: 'Good' })?.line).toBe(3);
    expect(quoteOf(document, 'Kept for 30 days.', second)).toEqual({
      exact: 'Kept for 30 days.',
      prefix: 'Kept for 30 days. Fine. Files:',
      suffix: 'Good.',
    });
    expect(quoteOf(document, 'Good.', undefined)).toEqual({ exact: 'Good.' });
  });
});
