import type { Extraction } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { claimsFromFile } from '../file/claims-from-file.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { changedClaims } from './changed-claims.ts';
import { contradictions } from './contradictions.ts';
import type { LintFinding } from './lint-finding.ts';
import { quotesGone } from './quotes-gone.ts';
import { newVersions } from './reviewed-version.ts';
import { unclaimedSentences } from './unclaimed-sentences.ts';

/**
 * Compares documents with their claims file and with themselves.
 *
 * @param file the reviewed claims, or undefined to look for contradictions only
 * @param extractions what is found in each of the documents today, in their order
 */
export function lint(
  documents: readonly Document[],
  file: ClaimsFile | undefined,
  extractions: readonly Extraction[],
): readonly LintFinding[] {
  if (file === undefined)
    return contradictions(
      extractions.flatMap(({ claims }) => claims),
      documents,
    );
  return [
    ...newVersions(file, documents, extractions),
    ...quotesGone(file, documents),
    ...changedClaims(file, documents, extractions),
    ...contradictions(claimsFromFile(file, documents), documents).map((finding) =>
      withFilePlace(finding, file),
    ),
    ...unclaimedSentences(file, documents, extractions),
  ];
}

function withFilePlace(finding: LintFinding, file: ClaimsFile): LintFinding {
  const entry = file.claims.find(({ id }) => id === finding.claim);
  return entry === undefined
    ? finding
    : Object.assign({}, finding, { file: { path: file.path, ...entry.at } });
}
