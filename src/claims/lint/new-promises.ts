import type { Claim, Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { nearestSentence } from '../anchor/nearest-sentence.ts';
import { anchorEntry, claimsFromFile } from '../file/claims-from-file.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { overlaps } from './changed-claims.ts';

const firm = new Set(['asserted', 'hedged', 'conditional']);

/** The company's own, firm promises that the file neither claims nor rules out. */
export function openPromises(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
  anchored: readonly Claim[] = claimsFromFile(file, documents),
): readonly Claim[] {
  const claimed = Map.groupBy(anchored, ({ check }) => check);
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
  anchored: readonly Claim[],
): readonly Claim[] {
  const reworded = gonePromises(anchored)
    .slice(0, mostReworded)
    .flatMap(({ check, document, quote }) => {
      const expected = documents[document];
      const nearest = expected === undefined ? undefined : nearestSentence(expected, quote);
      return nearest === undefined ? [] : [{ check, document, at: nearest.at }];
    });
  const byCheck = Map.groupBy(reworded, ({ check }) => check);
  return openPromises(file, documents, extractions, anchored).filter(
    (claim) => !isCovered(claim, byCheck.get(claim.check) ?? []),
  );
}

/** What the text promised when the file was reviewed, in words that it has no more. */
export function gonePromises(anchored: readonly Claim[]): readonly Claim[] {
  return anchored.filter(({ at }) => at === undefined);
}

function isCovered({ document, at }: Claim, by: readonly Pick<Claim, 'document' | 'at'>[]): boolean {
  return by.some((other) => other.document === document && at !== undefined && overlaps(other.at, at));
}
