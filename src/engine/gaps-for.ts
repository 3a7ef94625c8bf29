import { unknown } from '../model/fact.ts';
import type { Gap, Kind, Resource } from '../model/resource.ts';
import { call, type Question } from './question.ts';

/** Indexes of the gaps behind which a resource may stand that the question is about. */
export function gapsFor(question: Question, kinds: readonly Kind[]): readonly number[] {
  const touched: number[] = [];
  const answers = new Map<string, boolean>();
  for (const [index, gap] of question.estate.gaps.entries()) {
    if (!withinScope(gap, question)) continue;
    const touches = kinds.some((kind) => {
      if (!gap.kinds.includes(kind) || !asksFor(question, kind, gap)) return false;
      const key = `${gap.provider ?? ''} ${kind}`;
      const answer = answers.get(key) ?? mayConcern(kind, gap, question);
      answers.set(key, answer);
      return answer;
    });
    if (touches) touched.push(index);
  }
  return touched;
}

/** A gap in certain facts concerns only a check that reads one of them. */
function asksFor({ check }: Question, kind: Kind, { fields }: Gap): boolean {
  const read: readonly string[] = check.reads[kind] ?? [];
  return fields === undefined || fields.some((field) => read.includes(field));
}

/** Asks the check about a resource of which nothing but kind and provider is known. */
function mayConcern(kind: Kind, gap: Gap, { check, params }: Question): boolean {
  const { concerns } = check;
  const { provider } = gap;
  if (concerns === undefined || provider === undefined) return true;
  return call(check, gap.subject, () => concerns(unseen(kind, provider), params));
}

function unseen(kind: Kind, provider: string): Resource {
  const nothing = unknown('not-looked-at', { path: kind });
  return {
    what: 'resource',
    kind,
    provider,
    id: '',
    name: '',
    type: '',
    address: '',
    account: undefined,
    region: nothing,
    labels: nothing,
    source: undefined,
    facts: {},
  };
}

/** A place outside the accounts or providers that the words mean cannot hide a resource they mean. */
function withinScope(gap: Gap, { scope }: Question): boolean {
  if (scope.everything) return true;
  return scope.rules.some(
    ({ accounts, providers }) =>
      (gap.account === undefined || accounts === undefined || accounts.includes(gap.account)) &&
      (gap.provider === undefined || providers === undefined || providers.includes(gap.provider)),
  );
}
