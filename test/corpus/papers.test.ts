import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { check } from '../../src/engine/check.ts';
import { defaultOptions } from '../../src/engine/options.ts';
import { readsPapers } from '../../src/engine/papers.ts';
import type { Report } from '../../src/model/report.ts';
import { worldOf } from '../providers/terraform/read.ts';
import { describeShared, readShared } from './shared-folder.ts';

/** What the texts of a folder say of papers, without any file and without a cloud, on 2026-11-21. */
async function judged(folder: string): Promise<ReadonlyMap<string, Report>> {
  const names = readdirSync(folder).filter((name) => /\.(md|txt|html)$/.test(name) && name !== 'README.md');
  const reports = new Map<string, Report>();
  for (const name of names) {
    const document = await readDocument(readShared(folder, name), { source: name });
    const report = await check({
      documents: [document],
      claimsOf: extractClaims,
      checks: checks.filter(readsPapers),
      sources: [],
      options: { ...defaultOptions, documentsOnly: true },
      world: worldOf({}),
      version: '0.0.0',
    });
    reports.set(name.slice(0, 3), report);
  }
  return reports;
}

/** Why the company's own promises are not true, text by text. */
function drift(reports: ReadonlyMap<string, Report>): readonly string[] {
  return [...reports.values()].flatMap(({ claims }) =>
    claims
      .filter(({ verdict, effect }) => verdict === 'contradicted' && effect !== 'shown')
      .flatMap(({ findings }) => findings.map(({ why }) => why)),
  );
}

describeShared('seeds', (folder) => {
  const reports = judged(folder);

  async function told(seed: string, line: number): Promise<readonly string[]> {
    const claims = (await reports).get(seed)?.claims.filter(({ at }) => at?.line === line) ?? [];
    return claims.flatMap(({ verdict, findings }) => [verdict, ...findings.map(({ why }) => why)]);
  }

  test('no company is told to drift by its papers, and none is attested by its own text', async () => {
    const claims = [...(await reports).values()].flatMap((report) => report.claims);

    expect((await reports).size).toBe(5);
    expect(claims.length).toBeGreaterThan(50);
    expect(claims.filter(({ verdict }) => verdict === 'attested')).toEqual([]);
    expect(drift(await reports)).toEqual([]);
  });

  test('a certificate is told with its last day', async () => {
    expect(await told('000', 81)).toContain(
      'The certificate of ISO/IEC 27001:2022 is valid until 20 December 2027, as the text says: no file shows it.',
    );
  });

  test('certificates that ran out are not held against a text that names a later one', async () => {
    expect(await told('000', 132)).toEqual([
      'unattested',
      'The certificate of ISO/IEC 27001:2013 ran out on 25 February 2022, and the text names a later one: no file shows it.',
    ]);
    expect((await told('000', 133))[1]).toContain(
      'ran out on 25 February 2025, and the text names a later one',
    );
    expect((await told('000', 134))[1]).toContain('is valid until 25 February 2028, as the text says');
  });

  test('a yearly review is held against the last change that the text bears', async () => {
    expect((await told('000', 44))[1]).toMatch(
      /was last changed on 28 October 2025, longer ago than 365 days; whether it was reviewed since then it does not say\.$/,
    );
  });

  test('a typing error in a standard is told with the standard that is meant', async () => {
    expect(await told('002', 22)).toContain(
      'No certificates of ISO/IEC 2700 are known: ISO/IEC 27001 is probably meant.',
    );
  });
});

describeShared('corpus', (folder) => {
  describe('made-up companies', () => {
    test('are told of the tests, audits and certificates that their own dates leave behind, and of no other', async () => {
      const found = drift(await judged(folder));
      const known = new Set([
        'The last penetration test that the text names is dated 5 December 2025, longer ago than 180 days.',
        'The last penetration test that the text names is dated November 2025, longer ago than 365 days.',
        'The last audit that the text names is dated September 2024, longer ago than 545 days.',
        'The last penetration test that the text names is dated 28 March 2025, longer ago than 365 days.',
        'The last penetration test that the text names is dated 6 October 2025, longer ago than 365 days.',
        'The certificate of PCI DSS ran out on 11 March 2026, as the text itself says.',
        'The certificate of Cyber Essentials Plus ran out on 11 September 2024, as the text itself says.',
      ]);

      expect(found.length).toBeGreaterThan(2);
      expect(found.filter((why) => !known.has(why))).toEqual([]);
    });
  });
});
