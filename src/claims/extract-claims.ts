import { hash } from 'node:crypto';
import { claimIds, type ClaimId } from '../model/claim-ids.ts';
import type { Claim, Extraction } from '../model/claim.ts';
import type { Document, Place } from '../model/document.ts';
import { circumstances } from './circumstances.ts';
import { clausesOf, type Clause } from './clause.ts';
import type { Finding, Recogniser } from './finding.ts';
import { readingOf, type Reading } from './gloss/reading.ts';
import { modalityOf } from './modality.ts';
import { isPartial } from './partial.ts';
import { passages, type Passage } from './passages.ts';
import { quoteOf, type Quote } from './quote.ts';
import { triggered } from './recognise/triggered.ts';
import { withoutTitles } from './run-in.ts';
import { scopeWords } from './scope.ts';
import { isSilent } from './silence.ts';
import { isStatement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { fold } from './text/fold.ts';
import type { Span } from './text/span.ts';

type Unclaimed = Extraction['unclaimed'][number];

/**
 * The promises of a document, in the order of its text, and the sentences in which none was found.
 *
 * Claims of every subject and modality are listed: what is planned, negated or the customer's is told by
 * those fields. A claim that the text repeats word for word appears once, at its first place. Pure.
 */
export function extractClaims(document: Document, index: number): Extraction {
  const claims = new Map<string, Claim>();
  const unclaimed: Unclaimed[] = [];
  const reading = readingOf(document);
  const { understood } = reading;
  let before = { section: '', sentence: '' };
  for (const passage of passages(understood)) {
    const section = passage.block.trail.join('\n');
    const clauses = clausesOf(understood, passage, section === before.section ? before.sentence : '');
    before = { section, sentence: clauses.at(-1)?.sentence ?? '' };
    const speaking = new Set<number>();
    const spoken = clauses.map((clause) => ({ clause, claims: readClause(reading, index, clause) }));
    for (const { clause, claims: found } of spoken)
      if (found.length > 0) speaking.add(clause.sentenceSpan.start);
    for (const { claims: found } of withoutTitles(spoken)) for (const claim of found) addOnce(claims, claim);
    unclaimed.push(...silentSentences(reading, index, passage, clauses, speaking));
  }
  return { claims: [...claims.values()], unclaimed };
}

function readClause(reading: Reading, index: number, clause: Clause): readonly Claim[] {
  const found = triggered(clause).flatMap((recogniser) =>
    recogniser.read(clause).map((finding) => ({ recogniser, finding })),
  );
  if (found.length === 0 || isSilent(clause)) return [];
  return found.flatMap(({ recogniser, finding }) => {
    const claim = toClaim(reading, index, clause, recogniser, finding);
    return promisesNothing(clause, finding, claim) ? [] : [claim];
  });
}

/** A plan or a condition stays one, whatever part it is for. */
const promisesNothing = (clause: Clause, finding: Finding, { modality }: Claim): boolean =>
  modality !== 'planned' && modality !== 'conditional' && isPartial(clause, finding);

function toClaim(
  reading: Reading,
  index: number,
  clause: Clause,
  { id }: Recogniser,
  finding: Finding,
): Claim {
  const { quote, at } = quoteOf(reading, clause.passage, spanOf(clause, finding));
  const firm = modalityOf(clause, finding);
  const bounds = isDated(id) ? {} : circumstances(clause, finding, firm);
  return {
    id: claimIdOf(id, quote),
    check: id,
    quote,
    at,
    document: index,
    params: { ...bounds, ...finding.params },
    subject: finding.subject ?? subjectOf(clause),
    modality: firm === 'asserted' && 'plan' in bounds ? 'conditional' : firm,
    scope: scopeWords(clause.written),
  };
}

/** Papers have dates of their own. */
const isDated = (id: ClaimId): boolean => claimIds[id] === 'document';

/**
 * A claim is quoted by its clause; by a part of it where the clause makes the same kind of promise twice and
 * the part can be read by itself.
 */
function spanOf({ span, text, grown }: Clause, { quote }: Finding): Span {
  if (quote === undefined || text.slice(quote.start, quote.end).trim().split(/\s+/).length < 3) return span;
  const start = span.start - grown;
  return { start: Math.max(span.start, start + quote.start), end: start + quote.end };
}

/** The check and the first eight hex digits of the SHA-256 of the folded quote. */
function claimIdOf(check: string, quote: string): string {
  const folded = fold(quote).replaceAll(/\s+/g, ' ').trim();
  return `${check}-${hash('sha256', folded).slice(0, 8)}`;
}

/** Two different promises in the same words (28 daily and 12 monthly copies) are told apart by a number. */
function addOnce(claims: Map<string, Claim>, claim: Claim): void {
  let { id } = claim;
  for (let number = 2; claims.has(id); number += 1) {
    if (JSON.stringify(claims.get(id)?.params) === JSON.stringify(claim.params)) return;
    id = `${claim.id}-${number}`;
  }
  claims.set(id, { ...claim, id });
}

function silentSentences(
  reading: Reading,
  index: number,
  passage: Passage,
  clauses: readonly Clause[],
  speaking: ReadonlySet<number>,
): readonly Unclaimed[] {
  const starts = new Set<number>();
  const found: Unclaimed[] = [];
  for (const clause of clauses) {
    const { sentenceSpan } = clause;
    if (speaking.has(sentenceSpan.start) || starts.has(sentenceSpan.start) || !isStatement(clause)) continue;
    starts.add(sentenceSpan.start);
    const { quote, at, block }: Quote & { readonly at: Place } = quoteOf(reading, passage, sentenceSpan);
    found.push({ quote, at, block, document: index });
  }
  return found;
}
