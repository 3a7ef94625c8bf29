import { claimIds } from '../../model/claim-ids.ts';
import type { Claim, Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { openPromises } from './new-promises.ts';
import { shorten, type LintFinding } from './lint-finding.ts';

/** Sentences of the company that configuration could decide and that the file neither claims nor rules out. */
export function unclaimedSentences(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly LintFinding[] {
  const open = openPromises(file, documents, extractions).filter(
    ({ check }) => claimIds[check] === 'technical',
  );
  const sentences = Map.groupBy(open, ({ document, at }) => `${document} ${at?.start} ${at?.end}`);
  return [...sentences.values()].flatMap((claims) => finding(claims, file, documents));
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
