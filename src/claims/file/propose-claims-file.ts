import type { Document as YamlDocument } from 'yaml';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { findQuote, quoteOf } from '../anchor/find-quote.ts';
import type { ClaimsFile } from './claims-file.ts';

const head = ` What this document promises, sentence by sentence.
 Compare each claim with its sentence, correct it, and add   reviewed: {by: your name, on: 2026-01-31}
 Sentences that are no promise go to not-claims, with a reason. tomcheck lint compares this file with the text.`;

/**
 * A claims file for people to review, as YAML with comments.
 *
 * What `previous` says is kept as it stands; only claims on sentences that it does not have yet are added behind it.
 */
export async function proposeClaimsFile(
  document: Document,
  claims: readonly Claim[],
  previous?: ClaimsFile,
): Promise<string> {
  const { isCollection, parseDocument, Document: YamlDocument } = await import('yaml');
  const yaml: YamlDocument =
    previous === undefined ? new YamlDocument(emptyFile(document)) : parseDocument(previous.text);
  if (previous === undefined) yaml.commentBefore = head;
  const ids = new Set(previous?.claims.map(({ id }) => id));
  const added =
    previous === undefined ? claims : claims.filter((claim) => !isKnown(document, claim, previous));
  // An empty list is written in brackets, which a list of claims should not be.
  if (added.length > 0 && (previous === undefined || previous.claims.length === 0))
    yaml.set('claims', yaml.createNode([]));
  const several = (previous?.documents.length ?? 1) > 1;
  for (const claim of added) {
    const node = yaml.createNode(entryOf(document, claim, freeId(claim.id, ids), several));
    node.commentBefore = commentOf(document, claim);
    node.spaceBefore = claim !== added[0] || (previous?.claims.length ?? 0) > 0;
    for (const key of ['params', 'scope']) {
      const short = node.get(key, true);
      if (isCollection(short)) short.flow = true;
    }
    yaml.addIn(['claims'], node);
  }
  return yaml.toString({ lineWidth: 0 });
}

function emptyFile({ source, sha256 }: Document): object {
  return { version: 1, document: { source, sha256 }, claims: [] };
}

function entryOf(document: Document, claim: Claim, id: string, several: boolean): object {
  const quote = quoteOf(document, claim.quote, claim.at);
  return {
    id,
    check: claim.check,
    ...(several ? { document: document.source } : {}),
    quote: Object.keys(quote).length === 1 ? quote.exact : quote,
    ...(Object.keys(claim.params).length === 0 ? {} : { params: claim.params }),
    ...(claim.subject === 'company' ? {} : { subject: claim.subject }),
    ...(claim.modality === 'asserted' ? {} : { modality: claim.modality }),
    ...(claim.scope.length === 0 ? {} : { scope: claim.scope }),
    ...(claim.note === undefined ? {} : { note: claim.note }),
  };
}

function commentOf(document: Document, { at }: Claim): string {
  if (at === undefined) return ' not found in the document';
  const block = document.blocks.findLast(({ offsets }) => (offsets[0] ?? 0) <= at.start);
  const section = block?.trail.at(-1);
  return ` line ${at.line}${section === undefined ? '' : `, ${section}`}`;
}

/** Whether the file already says something about a claim's sentence: claims it for the same check, or rules it out. */
function isKnown(document: Document, claim: Claim, { claims, notClaims }: ClaimsFile): boolean {
  const same = claims.filter(({ check }) => check === claim.check);
  return [...same, ...notClaims].some(({ quote }) => {
    const at = findQuote(document, quote);
    return at !== undefined && claim.at !== undefined && at.start < claim.at.end && claim.at.start < at.end;
  });
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
