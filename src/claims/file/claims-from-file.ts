import type { Claim } from '../../model/claim.ts';
import type { Document, Place } from '../../model/document.ts';
import { findQuote } from '../anchor/find-quote.ts';
import type { Quote } from '../anchor/quote.ts';
import type { ClaimEntry, ClaimsFile } from './claims-file.ts';

/** The claims of a file, each at the place where its quote stands; `at` is undefined where it stands nowhere any more. */
export function claimsFromFile(file: ClaimsFile, documents: readonly Document[]): readonly Claim[] {
  return file.claims.map((entry) => {
    const { document, at } = anchorEntry(file, entry, documents);
    return {
      id: entry.id,
      check: entry.check,
      quote: entry.quote.exact,
      at,
      document,
      params: entry.params,
      subject: entry.subject,
      modality: entry.modality,
      scope: entry.scope,
      ...(entry.reviewed === undefined ? {} : { reviewed: entry.reviewed }),
      ...(entry.note === undefined ? {} : { note: entry.note }),
    };
  });
}

export interface Anchored {
  /** Index of the document it stands in, or should stand in. */
  readonly document: number;
  readonly at: Place | undefined;
}

/** Where a claim's quote stands: in the document it names, else in the first of the file's documents that has it. */
export function anchorEntry(
  file: ClaimsFile,
  entry: Pick<ClaimEntry, 'document' | 'quote'>,
  documents: readonly Document[],
): Anchored {
  const candidates = documentsOf(file, entry.document, documents);
  for (const index of candidates) {
    const at = placeIn(documents[index], entry.quote);
    if (at !== undefined) return { document: index, at };
  }
  return { document: candidates[0] ?? 0, at: undefined };
}

function placeIn(document: Document | undefined, quote: Quote): Place | undefined {
  return document === undefined ? undefined : findQuote(document, quote);
}

/** Indexes of the documents of the run that a file, or one of its claims, speaks of; all where none fits. */
function documentsOf(
  file: ClaimsFile,
  named: string | undefined,
  documents: readonly Document[],
): readonly number[] {
  const sources = named === undefined ? file.documents.map(({ source }) => source) : [named];
  const indexes = [...documents.keys()].filter((index) =>
    sources.some((source) => samePath(source, documents[index]?.source ?? '')),
  );
  return indexes.length > 0 ? indexes : [...documents.keys()];
}

/** Whether two paths may name one file, seen from two folders. */
export function samePath(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => path.replaceAll('\\', '/').replace(/^(\.\.?\/)+/, '')) as [
    string,
    string,
  ];
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
