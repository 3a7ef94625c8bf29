import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import { score, sum, type Label, type Score } from './score.ts';
import { describeShared, readShared } from './shared-folder.ts';

const twelve: ReadonlySet<string> = new Set<ClaimId>([
  'encryption-at-rest',
  'encryption-in-transit',
  'data-residency',
  'hosting-provider',
  'backup-enabled',
  'backup-frequency',
  'backup-retention',
  'soft-delete',
  'log-retention',
  'audit-logging',
  'public-access',
  'network-restriction',
]);

/** Texts in languages and formats that are read; all claims of the twelve kinds that have checks. */
async function scoreAll(folder: string, name: RegExp): Promise<Score & { readonly texts: number }> {
  const names = readdirSync(folder).filter((file) => name.test(file));
  const scored = await Promise.all(
    names.map(async (file) => {
      const bytes = readShared(folder, file);
      const labelled = readShared(folder, file.replace(/\.\w+$/, '.labels.json'));
      const { labels } = JSON.parse(new TextDecoder().decode(labelled)) as { labels: readonly Label[] };
      const document = await readDocument(bytes, { source: join(folder, file) });
      const { claims } = extractClaims(document, 0);
      return score(
        document.text,
        claims.filter(({ check }) => twelve.has(check)),
        labels.filter(({ claim }) => twelve.has(claim)),
      );
    }),
  );
  return { ...sum(scored), texts: names.length };
}

describeShared('seeds', (folder) => {
  it('finds the promises of the seed texts, and no others', async () => {
    const { precision, recall, params, told, texts, errors } = await scoreAll(folder, /^\d+.*\.txt$/);
    expect(texts).toBe(5);
    expect({ precision, errors }).toEqual({ precision: 1, errors: expect.any(Array) });
    expect(recall, errors.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(params).toBeGreaterThanOrEqual(0.96);
    expect(told).toBe(1);
  });
});

describeShared('corpus', (folder) => {
  it('finds the promises of English and German texts, and no others', async () => {
    const { precision, recall, params, told, texts, errors } = await scoreAll(
      folder,
      /^\d+_(?:en|de)_.*\.(?:md|txt)$/,
    );
    expect(texts).toBe(10);
    expect(precision, errors.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, errors.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(params).toBeGreaterThanOrEqual(0.89);
    expect(told).toBeGreaterThanOrEqual(0.97);
  });
});
