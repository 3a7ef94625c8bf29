import type { Kind } from '../model/resource.ts';
import { kindNames } from '../model/kinds.ts';
import type { TechnicalVerdict } from '../model/verdict.ts';
import { kindsOf } from './judged-by.ts';
import { at, type Answer, type Question } from './question.ts';
import type { Estate } from './survey.ts';

/** Things by verdict: one that several sources show counts once, with its worst verdict. */
export interface ThingCounts {
  readonly contradicted: number;
  readonly inconclusive: number;
  readonly confirmed: number;
}

export function countThings({ confirmed, findings }: Answer, { things }: Estate): ThingCounts {
  const contradicted = findings.filter(({ objection }) => objection.verdict === 'contradicted');
  const inconclusive = findings.filter(({ objection }) => objection.verdict === 'inconclusive');
  if (things === undefined) {
    return {
      contradicted: contradicted.length,
      inconclusive: inconclusive.length,
      confirmed: confirmed.length,
    };
  }
  const seen = new Set<number>();
  const count = (indexes: readonly number[]): number => {
    const before = seen.size;
    for (const index of indexes) seen.add(things[index] ?? -1 - index);
    return seen.size - before;
  };
  return {
    contradicted: count(contradicted.map(({ resource }) => resource)),
    inconclusive: count(inconclusive.map(({ resource }) => resource)),
    confirmed: count(confirmed),
  };
}

/** One plain sentence that says why the verdict is what it is. */
export function sentenceFor(verdict: TechnicalVerdict, answer: Answer, question: Question): string {
  const counts = countThings(answer, question.estate);
  const total = counts.contradicted + counts.inconclusive + counts.confirmed;
  const all = `${total === 1 ? 'one' : total} ${nounFor(answer, question, total)}`;
  if (verdict === 'untested') return untestedSentence(question);
  if (verdict === 'inconclusive') return openSentence(counts, all, answer, question);
  if (verdict === 'consistent') return `It holds for the ${all} given.`;
  if (verdict === 'confirmed') return `It holds for the ${all} of the declared estate.`;
  return `It does not hold for ${share(counts.contradicted, total, all)}.`;
}

/** Said of a resource and of the whole claim alike. */
export function blindness(unjudged: string): string {
  return `Configuration does not show ${unjudged}.`;
}

function untestedSentence({ check, scope }: Question): string {
  if (!scope.everything) return 'Nothing was found that its words are mapped to.';
  if (typeof check.quantifier === 'object') return 'No account was found that it could speak of.';
  // Where the parameters narrow the kinds, the check's own list would say too much.
  if (check.concerns !== undefined) return 'Nothing it speaks of was found.';
  return `Nothing it speaks of was found: ${kindsOf(check).map(plural).join(', ')}.`;
}

function openSentence(counts: ThingCounts, all: string, answer: Answer, question: Question): string {
  if (question.openCondition) {
    return `It holds under a condition: map its words to resources under scopes in tomcheck.yaml.`;
  }
  if (question.unjudged !== undefined) return blindness(question.unjudged);
  const places = answer.gaps.length === 1 ? 'one place' : `${answer.gaps.length} places`;
  const unseen = answer.gaps.length > 0 ? `${places} could not be looked into` : '';
  if (counts.inconclusive > 0) {
    const total = counts.inconclusive + counts.confirmed;
    const known = `It cannot be told for ${share(counts.inconclusive, total, all)}`;
    return unseen === '' ? `${known}.` : `${known}, and ${unseen}.`;
  }
  return counts.confirmed > 0
    ? `It holds for the ${all} seen, but ${unseen}.`
    : `It cannot be told: ${unseen}.`;
}

function share(some: number, total: number, all: string): string {
  if (total === 1) return `the ${all} there is`;
  return some === total ? `any of the ${all}` : `${some} of ${all}`;
}

function nounFor({ confirmed, findings }: Answer, { estate }: Question, count: number): string {
  const index = confirmed[0] ?? findings[0]?.resource;
  const kind = index === undefined ? undefined : at(estate, index).kind;
  const same = (other: number): boolean => at(estate, other).kind === kind;
  const one = kind !== undefined && confirmed.every(same) && findings.every(({ resource }) => same(resource));
  const [singular, many] = one ? kindNames[kind] : ['resource', 'resources'];
  return count === 1 ? singular : many;
}

function plural(kind: Kind): string {
  return kindNames[kind][1];
}
