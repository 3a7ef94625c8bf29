import type { Claim, Extraction } from '../../src/model/claim.ts';
import type { Document, Place } from '../../src/model/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { findQuote } from '../../src/claims/anchor/find-quote.ts';

export function read(text: string, source = 'policy.md'): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), { source });
}

/** The characters of a place in a document. */
export function textAt(document: Document, at: Place | undefined): string | undefined {
  return at === undefined ? undefined : document.text.slice(at.start, at.end);
}

/** A claim as extraction finds it: the quote anchored, asserted by the company unless said otherwise. */
export function claimOn(
  document: Document,
  quote: string,
  claim: Partial<Claim> & Pick<Claim, 'check'>,
  index = 0,
): Claim {
  const at = findQuote(document, { exact: quote });
  return {
    id: `${claim.check}-0`,
    quote,
    at,
    document: index,
    params: {},
    subject: 'company',
    modality: 'asserted',
    scope: [],
    ...claim,
  };
}

export function extraction(...claims: readonly Claim[]): Extraction {
  return { claims, unclaimed: [] };
}
