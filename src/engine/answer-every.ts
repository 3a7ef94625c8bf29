import type { Judgement } from '../model/judgement.ts';
import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { Kind, Resource } from '../model/resource.ts';
import { accountIdentities } from './account-identity.ts';
import { gapsFor } from './gaps-for.ts';
import { kindsOf } from './judged-by.ts';
import { at, call, concerned, failure, type Answer, type Finding, type Question } from './question.ts';
import { refine } from './refine.ts';

/** Each resource by itself, or, for the quantifier `together`, all of them before each. */
export function answerEvery(question: Question): Answer {
  const kinds = kindsOf(question.check);
  const population = populationOf(question, kinds);
  const { estate } = question;
  const confirmed: number[] = [];
  const findings: Finding[] = [];
  const plain = isPlain(question);
  const judgements = judgementsOf(question, population);
  for (const index of population) {
    const judged = judgements(index);
    // Refining a plain "it holds" changes nothing, and it is the answer for nearly every resource.
    const judgement =
      plain && judged.verdict === 'confirmed' ? judged : refine(judged, at(estate, index), question);
    if (judgement.verdict === 'confirmed') confirmed.push(index);
    else findings.push({ resource: index, objection: judgement });
  }
  return { confirmed, findings, gaps: gapsFor(question, kinds) };
}

function isPlain({ negated, unjudged, scope, estate }: Question): boolean {
  return !negated && unjudged === undefined && scope.everything && estate.stale.size === 0;
}

function populationOf(question: Question, kinds: readonly Kind[]): readonly number[] {
  const all = concerned(question, kinds);
  const indexes = kinds.includes('account') ? withoutSecondAccounts(question, all) : all;
  const { scope, estate } = question;
  return scope.everything ? indexes : indexes.filter((index) => scope.memberOf(at(estate, index)) !== false);
}

/** Of a source's only account the resources without a number are no second one. */
function withoutSecondAccounts({ estate }: Question, indexes: readonly number[]): readonly number[] {
  const accounts = estate.indexesOf(['account']).map((index) => at(estate, index));
  const identify = accountIdentities(accounts);
  return indexes.filter((index) => {
    const resource = at(estate, index);
    return resource.kind !== 'account' || resource.account !== undefined || !identify(resource).known;
  });
}

/** The judgement of a resource of the population by its index; asked in their order. */
function judgementsOf(question: Question, population: readonly number[]): (index: number) => Judgement {
  const { check, params, estate } = question;
  const { judgeTogether } = check;
  if (check.quantifier !== 'together' || judgeTogether === undefined) {
    return (index) => judgeOne(check, at(estate, index), params, estate.today);
  }
  const resources = population.map((index) => at(estate, index));
  const judgements = call(check, 'all resources', () =>
    judgeTogether(resources, params, estate.today),
  ).values();
  return (index) => {
    const { value } = judgements.next();
    if (value === undefined) throw new Error(`Check ${check.id} left out ${at(estate, index).address}.`);
    return value;
  };
}

function judgeOne(check: Check, resource: Resource, params: Parameters, today: string): Judgement {
  try {
    return check.judge(resource, params, today);
  } catch (error) {
    throw failure(check, resource.address, error);
  }
}
