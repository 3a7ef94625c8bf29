import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Extraction } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';

export async function documentOf(text: string, source = 'policy.md'): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), { source });
}

export async function extract(text: string, source?: string): Promise<Extraction> {
  return extractClaims(await documentOf(text, source), 0);
}
