import type { Claim, Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { nearestSentence } from '../anchor/nearest-sentence.ts';
import { anchorEntry, claimsFromFile, type Anchored } from '../file/claims-from-file.ts';
import type { ClaimEntry, ClaimsFile } from '../file/claims-file.ts';
import { overlaps } from './changed-claims.ts';

const firm = new Set(['asserted', 'hedged', 'conditional']);

/** The company's own, firm promises that the file neither claims nor rules out. */
export function openPromises(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly Claim[] {
  const claimed = Map.groupBy(claimsFromFile(file, documents), ({ check }) => check);
  const ruledOut = file.notClaims.map((entry) => anchorEntry(file, entry, documents));
  return extractions
    .flatMap(({ claims }) => claims)
    .filter(
      (claim) =>
        claim.subject === 'company' &&
        firm.has(claim.modality) &&
        claim.at !== undefined &&
        !isCovered(claim, claimed.get(claim.check) ?? []) &&
        !isCovered(claim, ruledOut),
    );
}

/** Open promises that are no new wording of one that the file claims. */
export function newPromises(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly Claim[] {
  const reworded = gonePromises(file, documents).flatMap(({ entry, near }) =>
    near === undefined ? [] : [{ check: entry.check, ...near }],
  );
  return openPromises(file, documents, extractions).filter(
    (claim) =>
      !isCovered(
        claim,
        reworded.filter(({ check }) => check === claim.check),
      ),
  );
}

/** A claim of the file whose words stand nowhere any more. */
export interface GonePromise {
  readonly entry: ClaimEntry;
  /** Index of the document it should stand in. */
  readonly document: number;
  /** The sentence that most likely took its place. */
  readonly near: Anchored | undefined;
}

/** What the text promised when the file was reviewed, in words that it has no more. */
export function gonePromises(file: ClaimsFile, documents: readonly Document[]): readonly GonePromise[] {
  return file.claims.flatMap((entry) => {
    const { at, document } = anchorEntry(file, entry, documents);
    const expected = documents[document];
    if (at !== undefined || expected === undefined) return [];
    const nearest = nearestSentence(expected, entry.quote.exact);
    return [{ entry, document, near: nearest === undefined ? undefined : { document, at: nearest.at } }];
  });
}

function isCovered({ document, at }: Claim, by: readonly Pick<Claim, 'document' | 'at'>[]): boolean {
  return by.some((other) => other.document === document && at !== undefined && overlaps(other.at, at));
}
