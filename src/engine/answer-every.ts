import type { Judgement } from '../model/judgement.ts';
import type { Kind } from '../model/resource.ts';
import { gapsFor } from './gaps-for.ts';
import { kindsOf } from './judged-by.ts';
import { at, call, concerned, type Answer, type Finding, type Question } from './question.ts';
import { refine } from './refine.ts';

/** Each resource by itself, or, for the quantifier `together`, all of them before each. */
export function answerEvery(question: Question): Answer {
  const kinds = kindsOf(question.check);
  const population = populationOf(question, kinds);
  const judge = judgeOf(question, population);
  const { estate } = question;
  const confirmed: number[] = [];
  const findings: Finding[] = [];
  const plain =
    !question.negated &&
    question.unjudged === undefined &&
    question.scope.everything &&
    estate.stale.size === 0;
  for (const [position, index] of population.entries()) {
    const judged = judge(index, position);
    // Refining a plain "it holds" changes nothing, and it is the answer for nearly every resource.
    const judgement =
      plain && judged.verdict === 'confirmed' ? judged : refine(judged, at(estate, index), question);
    if (judgement.verdict === 'confirmed') confirmed.push(index);
    else findings.push({ resource: index, objection: judgement });
  }
  return { confirmed, findings, gaps: gapsFor(question, kinds) };
}

function populationOf(question: Question, kinds: readonly Kind[]): readonly number[] {
  const indexes = concerned(question, kinds);
  const { scope, estate } = question;
  return scope.everything ? indexes : indexes.filter((index) => scope.memberOf(at(estate, index)) !== false);
}

type Judge = (index: number, position: number) => Judgement;

function judgeOf({ check, params, estate }: Question, population: readonly number[]): Judge {
  const { judgeTogether } = check;
  if (check.quantifier !== 'together' || judgeTogether === undefined) {
    return (index) => {
      const resource = at(estate, index);
      return call(check, resource.address, () => check.judge(resource, params));
    };
  }
  const resources = population.map((index) => at(estate, index));
  const judgements = call(check, 'all resources', () => judgeTogether(resources, params));
  return (index, position) => {
    const judgement = judgements[position];
    if (judgement === undefined) throw new Error(`Check ${check.id} left out ${at(estate, index).address}.`);
    return judgement;
  };
}
