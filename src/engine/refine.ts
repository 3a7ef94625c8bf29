import type { Origin } from '../model/fact.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import type { Objection, Question } from './question.ts';
import type { Membership } from './scope.ts';
import { blindness } from './sentences.ts';

/**
 * Turns what a check says of a resource into what that means for the sentence: the other way round for a
 * negated one, and not known wherever parameter, scope, condition or age leave it open.
 */
export function refine(judgement: Judgement, resource: Resource, question: Question): Judgement {
  if (judgement.verdict === 'contradicted' && question.elsewhere !== undefined) {
    return open(judgement, question, resource, `${judgement.why} ${question.elsewhere}`);
  }
  const read = question.negated
    ? reversed(judgement, resource, question)
    : measured(judgement, question, resource);
  if (read.verdict === 'inconclusive') return read;
  const { scope, estate } = question;
  const meant: Membership = scope.everything || scope.memberOf(resource);
  if (typeof meant === 'string') return open(read, question, resource, notKnownToBeMeant(resource, meant));
  if (read.verdict === 'contradicted') return excused(read, question, resource);
  const { source } = resource;
  if (source === undefined || !estate.stale.has(source)) return read;
  const old = `What ${source.name} says of ${resource.name} is too old to rely on.`;
  return { ...open(read, question, resource, old), incomplete: true };
}

/** A parameter that the check cannot judge keeps the promise open; it may still be contradicted. */
function measured(judgement: Judgement, question: Question, resource: Resource): Judgement {
  if (question.unjudged === undefined || judgement.verdict !== 'confirmed') return judgement;
  return open(judgement, question, resource, blindness(question.unjudged));
}

function reversed(judgement: Judgement, resource: Resource, question: Question): Judgement {
  if (judgement.verdict === 'inconclusive') return judgement;
  if (question.unjudged !== undefined)
    return open(judgement, question, resource, blindness(question.unjudged));
  if (question.half) return open(judgement, question, resource, blindness('what people do'));
  if (judgement.verdict === 'contradicted') return { verdict: 'confirmed' };
  return {
    verdict: 'contradicted',
    expected: 'not in place',
    observed: 'in place',
    why: `The text says that this is not in place, but for ${resource.name} it is.`,
    from: originFor(question, resource),
  };
}

/** A contradiction does not decide while nobody knows whether this resource is meant. */
function excused(objection: Objection, question: Question, resource: Resource): Judgement {
  const { environments } = question.scope;
  if (objection.from.absence === true && !question.estate.declared) {
    return open(objection, question, resource, `${objection.why} ${elsewhere}`);
  }
  if (environments.length > 0) {
    return open(objection, question, resource, `${objection.why} ${whetherPartOf(resource, environments)}`);
  }
  if (!question.openCondition) return objection;
  const condition = `Whether the condition of the sentence applies to ${resource.name} is not known.`;
  return open(objection, question, resource, `${objection.why} ${condition}`);
}

const elsewhere =
  'It may be set up outside of what was given: if that is all there is, say so with estate.complete in tomcheck.yaml.';

function whetherPartOf(resource: Resource, words: readonly string[]): string {
  const names = words.map((word) => `"${word}"`).join(' or ');
  return `Whether ${resource.name} belongs to ${names} is not known: map the word to resources under scopes in tomcheck.yaml.`;
}

function notKnownToBeMeant(resource: Resource, reason: string): string {
  return `Whether the sentence means ${resource.name} is not known: ${reason}.`;
}

type Open = Extract<Judgement, { readonly verdict: 'inconclusive' }>;

function open(judgement: Judgement, question: Question, resource: Resource, why: string): Open {
  const told = judgement.verdict === 'confirmed' ? undefined : judgement;
  return {
    verdict: 'inconclusive',
    expected: told?.expected ?? question.check.title,
    why,
    from: told?.from ?? originFor(question, resource),
    incomplete: false,
  };
}

function originFor({ check }: Question, resource: Resource): Origin {
  return { path: check.reads[resource.kind]?.[0] ?? resource.kind };
}
