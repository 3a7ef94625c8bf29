import { claimIds } from '../../model/claim-ids.ts';
import type { Claim, Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { anchorEntry, claimsFromFile } from '../file/claims-from-file.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { overlaps } from './changed-claims.ts';
import { shorten, type LintFinding } from './lint-finding.ts';

const firm = new Set(['asserted', 'hedged', 'conditional']);

/** Sentences of the company that configuration could decide and that the file neither claims nor rules out. */
export function unclaimedSentences(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly LintFinding[] {
  const claimed = claimsFromFile(file, documents);
  const ruledOut = file.notClaims.map((entry) => anchorEntry(file, entry, documents));
  const open = extractions
    .flatMap(({ claims }) => claims)
    .filter(
      (claim) =>
        isTestable(claim) &&
        !isCovered(
          claim,
          claimed.filter(({ check }) => check === claim.check),
        ) &&
        !isCovered(claim, ruledOut),
    );
  const sentences = Map.groupBy(open, ({ document, at }) => `${document} ${at?.start} ${at?.end}`);
  return [...sentences.values()].flatMap((claims) => finding(claims, file, documents));
}

function isTestable({ check, subject, modality, at }: Claim): boolean {
  return claimIds[check] === 'technical' && subject === 'company' && firm.has(modality) && at !== undefined;
}

function isCovered({ document, at }: Claim, by: readonly Pick<Claim, 'document' | 'at'>[]): boolean {
  return by.some((other) => other.document === document && at !== undefined && overlaps(other.at, at));
}

function finding(
  claims: readonly Claim[],
  file: ClaimsFile,
  documents: readonly Document[],
): readonly LintFinding[] {
  const [first] = claims;
  const path = documents[first?.document ?? 0]?.source;
  if (first?.at === undefined || path === undefined) return [];
  const checks = claims.map(({ check }) => check).join(', ');
  return [
    {
      kind: 'unclaimed',
      document: { path, line: first.at.line, column: first.at.column },
      message: `A sentence that can be tested (${checks}) is not in ${file.path}: "${shorten(first.quote)}"`,
      fix: 'Add it with tomcheck claims --write, or name it in not-claims with a reason.',
    },
  ];
}
