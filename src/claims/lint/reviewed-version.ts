import type { Claim, Extraction, ReviewedVersion } from '../../model/claim.ts';
import { claimIds } from '../../model/claim-ids.ts';
import type { Document } from '../../model/document.ts';
import { claimsFromFile, samePath } from '../file/claims-from-file.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { lineOf, shorten, type LintFinding } from './lint-finding.ts';
import { gonePromises, newPromises } from './new-promises.ts';

/**
 * What has come and gone in each document since its claims file was reviewed; undefined where neither has.
 *
 * What is new is told only where the file names the SHA-256 of another version: without it nobody knows whether a
 * reviewer has left a sentence out on purpose.
 *
 * @param anchored the claims of the file where they stand in these documents
 */
export function reviewedVersions(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
  anchored: readonly Claim[] = claimsFromFile(file, documents),
): readonly (ReviewedVersion | undefined)[] {
  const gone = gonePromises(anchored);
  const fresh = documents.some((document) => isOther(file, document))
    ? newPromises(file, documents, extractions, anchored)
    : [];
  return documents.map((document, index) => {
    const found: ReviewedVersion = {
      file: file.path,
      other: isOther(file, document),
      gone: gone.filter((promise) => promise.document === index).map(({ id }) => id),
      fresh: isOther(file, document) ? fresh.filter((claim) => claim.document === index) : [],
    };
    return found.gone.length + found.fresh.length === 0 ? undefined : found;
  });
}

/** Whether the file was reviewed for other bytes than these. */
function isOther(file: ClaimsFile, { source, sha256 }: Document): boolean {
  const named =
    file.documents.length === 1
      ? file.documents
      : file.documents.filter((entry) => samePath(entry.source, source));
  return named.some((entry) => entry.sha256 !== undefined && entry.sha256 !== sha256);
}

/** One finding for each document that is another version, and one for each promise of people or documents that is new in it. */
export function newVersions(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly LintFinding[] {
  return reviewedVersions(file, documents, extractions).flatMap((version, index) => {
    const document = documents[index];
    if (version === undefined || document === undefined || !version.other) return [];
    const { source, sha256 } = document;
    const summary: LintFinding = {
      kind: 'new-version',
      file: { path: file.path, line: 1, column: 1 },
      document: { path: source, line: 1, column: 1 },
      message: `${source} is not the version that ${file.path} was reviewed for: ${changesOf(version)}.`,
      fix: `Go through the findings of both, then set sha256 to ${sha256}.`,
    };
    return [summary, ...version.fresh.flatMap((claim) => newPromise(claim, source))];
  });
}

/** `2 promises of it are gone or changed (a, b), 3 are new` */
function changesOf({ gone, fresh }: ReviewedVersion): string {
  const one = gone.length === 1;
  const parts = [
    ...(gone.length === 0
      ? []
      : [
          `${one ? 'one promise of it is' : `${gone.length} promises of it are`} gone or changed (${gone.join(', ')})`,
        ]),
    ...(fresh.length === 0 ? [] : [fresh.length === 1 ? 'one is new' : `${fresh.length} are new`]),
  ];
  return parts.join(', ');
}

/** Those that configuration decides are named as unclaimed anyway. */
function newPromise(
  { check, at, quote }: ReviewedVersion['fresh'][number],
  source: string,
): readonly LintFinding[] {
  if (at === undefined || claimIds[check] === 'technical') return [];
  const place = { path: source, line: at.line, column: at.column };
  return [
    {
      kind: 'new-promise',
      document: place,
      message: `${lineOf(place)} makes a promise that nobody has reviewed (${check}): "${shorten(quote)}"`,
      fix: 'Add it with tomcheck claims --write, or name it in not-claims with a reason.',
    },
  ];
}
