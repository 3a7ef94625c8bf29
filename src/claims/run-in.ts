import type { Claim } from '../model/claim.ts';
import type { Clause } from './clause.ts';
import { hasVerb } from './text/clauses.ts';

/** A clause, and the promises that it makes. */
interface Spoken {
  readonly clause: Clause;
  readonly claims: readonly Claim[];
}

/** `DDoS protection. We use AWS Shield ...`: a title that runs into its text promises nothing that the text does not. */
export function withoutTitles(spoken: readonly Spoken[]): readonly Spoken[] {
  const [first, ...others] = spoken;
  if (first === undefined || others.length === 0 || !isTitle(first.clause, others)) return spoken;
  const said = new Set(others.flatMap(({ claims }) => claims.map(({ check }) => check)));
  return [{ ...first, claims: first.claims.filter(({ check }) => !said.has(check)) }, ...others];
}

function isTitle({ sentence, sentenceSpan, passage }: Clause, others: readonly Spoken[]): boolean {
  return (
    passage.block.role !== 'cell' &&
    passage.question === '' &&
    /[.:]\W*$/.test(sentence) &&
    sentence.split(' ').length <= 5 &&
    !hasVerb(sentence) &&
    others.every(({ clause }) => clause.sentenceSpan.start > sentenceSpan.start)
  );
}
