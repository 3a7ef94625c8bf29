import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';

/** Each folder holds one text in four formats; the Word and PDF files were written by LibreOffice 7. */
const root = join(import.meta.dirname, 'converted');

async function promisesOf(folder: string, source: string): Promise<readonly unknown[]> {
  const document = await readDocument(readFileSync(join(root, folder, source)), { source });
  return extractClaims(document, 0).claims.map(({ id, check, quote, params, subject, modality, scope }) => ({
    id,
    check,
    quote,
    params,
    subject,
    modality,
    scope,
  }));
}

describe.each(readdirSync(root))('%s', (folder) => {
  it.each(['policy.html', 'policy.docx', 'policy.pdf'])(
    '%s promises word for word what the Markdown does',
    async (source) => {
      const written = await promisesOf(folder, 'policy.md');
      expect(written.length).toBeGreaterThan(10);
      expect(await promisesOf(folder, source)).toEqual(written);
    },
  );
});
