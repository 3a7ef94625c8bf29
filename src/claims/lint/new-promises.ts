import type { Claim, Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { nearestSentence } from '../anchor/nearest-sentence.ts';
import { anchorEntry, claimsFromFile } from '../file/claims-from-file.ts';
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

/** More quotes than these are not looked for in their new wording: each is compared with every sentence. */
const mostReworded = 200;

/** Open promises that are no new wording of one that the file claims. */
export function newPromises(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly Claim[] {
  const reworded = gonePromises(file, documents)
    .slice(0, mostReworded)
    .flatMap(({ entry, document }) => {
      const expected = documents[document];
      const nearest = expected === undefined ? undefined : nearestSentence(expected, entry.quote.exact);
      return nearest === undefined ? [] : [{ check: entry.check, document, at: nearest.at }];
    });
  const byCheck = Map.groupBy(reworded, ({ check }) => check);
  return openPromises(file, documents, extractions).filter(
    (claim) => !isCovered(claim, byCheck.get(claim.check) ?? []),
  );
}

/** A claim of the file whose words stand nowhere any more. */
interface GonePromise {
  readonly entry: ClaimEntry;
  /** Index of the document it should stand in. */
  readonly document: number;
}

/** What the text promised when the file was reviewed, in words that it has no more. */
export function gonePromises(file: ClaimsFile, documents: readonly Document[]): readonly GonePromise[] {
  return file.claims.flatMap((entry) => {
    const { at, document } = anchorEntry(file, entry, documents);
    return at !== undefined || documents[document] === undefined ? [] : [{ entry, document }];
  });
}

function isCovered({ document, at }: Claim, by: readonly Pick<Claim, 'document' | 'at'>[]): boolean {
  return by.some((other) => other.document === document && at !== undefined && overlaps(other.at, at));
}
