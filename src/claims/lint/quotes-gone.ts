import type { Document } from '../../model/document.ts';
import { describeChanges, difference } from '../anchor/difference.ts';
import { nearestSentence } from '../anchor/nearest-sentence.ts';
import { anchorEntry } from '../file/claims-from-file.ts';
import type { ClaimsFile, NotClaim, ClaimEntry } from '../file/claims-file.ts';
import { lineOf, shorten, type LintFinding } from './lint-finding.ts';

/** Claims and non-claims whose words stand nowhere any more, with the sentence that is most like them. */
export function quotesGone(file: ClaimsFile, documents: readonly Document[]): readonly LintFinding[] {
  return [...file.claims, ...file.notClaims].flatMap((entry) => {
    const { at, document } = anchorEntry(file, entry, documents);
    const expected = documents[document];
    return at !== undefined || expected === undefined ? [] : [gone(file, entry, expected)];
  });
}

function gone(file: ClaimsFile, entry: ClaimEntry | NotClaim, document: Document): LintFinding {
  const name = 'id' in entry ? `claim ${entry.id}` : 'an entry of not-claims';
  const { exact } = entry.quote;
  const nearest = nearestSentence(document, exact);
  const finding = {
    kind: 'quote-gone',
    ...('id' in entry ? { claim: entry.id } : {}),
    file: { path: file.path, ...entry.at },
  } as const;
  if (nearest === undefined) {
    const what = 'id' in entry ? `What ${name} promised (${entry.check})` : `The quote of ${name}`;
    const message = `${what} does not stand in ${document.source} any more, and nothing like it: "${shorten(exact)}"`;
    return { ...finding, message, fix: 'Remove the entry, or quote the sentence that took its place.' };
  }
  const place = { path: document.source, line: nearest.at.line, column: nearest.at.column };
  const changes = difference(exact, nearest.sentence);
  const message = `The quote of ${name} has changed; ${lineOf(place)} now says "${shorten(nearest.sentence)}": ${describeChanges(changes)}.`;
  return {
    ...finding,
    document: place,
    message,
    fix: 'Compare the two, then correct the quote and the parameters (tomcheck claims <document> --relink <claims file> mends quotes that only look different).',
  };
}
