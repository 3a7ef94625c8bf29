import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { claimsFromFile } from '../../src/claims/file/claims-from-file.ts';
import { proposeClaimsFile } from '../../src/claims/file/propose-claims-file.ts';
import { readClaimsFile } from '../../src/claims/file/read-claims-file.ts';
import { lint } from '../../src/claims/lint/lint.ts';
import { relink } from '../../src/claims/lint/relink.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { describeShared, readShared } from './shared-folder.ts';

/** The contradictions that the corpus was written with and that can be told without knowing more. */
const contradictions: Readonly<Record<string, readonly string[]>> = {
  '06_en_corvane-security-standard.txt': ['min_tls 1.2 and 1.3'],
  '09_de_taubenried-anlage-tom.txt': ['only DE, but also Helsinki', 'only DE, but also FI'],
  '13_de_lernwiese-tom-zweisprachig.md': ['only EU, but also sa-east-1'],
};

for (const part of ['seeds', 'corpus']) {
  describeShared(part, (folder) => {
    const names = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md');

    it.each(names)('%s: the proposed claims file says what was found, and lint agrees', async (name) => {
      const document = await readDocument(readShared(folder, name), { source: name });
      const extraction = extractClaims(document, 0);
      const file = await readClaimsFile(await proposeClaimsFile(document, extraction.claims), 'claims.yaml');
      const claims = claimsFromFile(file, [document]);
      const findings = lint([document], file, [extraction]);

      expect(claims).toHaveLength(extraction.claims.length);
      expect(claims.map(({ at }) => at)).toEqual(extraction.claims.map(({ at }) => at));
      expect(
        claims.map(({ check, params, subject, modality }) => [check, params, subject, modality]),
      ).toEqual(
        extraction.claims.map(({ check, params, subject, modality }) => [check, params, subject, modality]),
      );
      expect(findings.filter(({ kind }) => kind !== 'contradiction')).toEqual([]);
      expect(findings.map(({ message }) => /\(([^)]*)\)/.exec(message)?.[1])).toEqual(
        contradictions[name] ?? [],
      );
      expect((await relink(file, [document])).text).toBe(file.text);
    });
  });
}
