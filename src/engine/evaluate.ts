import { couldHaveBeenRead } from '../model/fact.ts';
import { claimIds } from '../model/claim-ids.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { ReportAttestation } from '../model/report.ts';
import type { Effect, Verdict } from '../model/verdict.ts';
import type { Attestation } from '../model/attestation.ts';
import { answerEvery } from './answer-every.ts';
import { answerSome } from './answer-some.ts';
import { withAttestation } from './attest.ts';
import { judgePapers, nobodyAttested } from './judge-papers.ts';
import { judgedBy } from './judged-by.ts';
import type { Options } from './options.ts';
import { readsPapers } from './papers.ts';
import { questionKey, questionOf, type Answer, type Question } from './question.ts';
import { countThings, sentenceFor } from './sentences.ts';
import { sum } from './sum.ts';
import type { Estate } from './survey.ts';

/** What a run says of one claim. */
export interface Evaluation extends Answer {
  readonly verdict: Verdict;
  readonly effect: Effect;
  /** One plain sentence that says why the verdict is what it is. */
  readonly why: string;
  /** True if something that could have been read, or the quote itself, is missing. */
  readonly incomplete: boolean;
  /** What a person has attested of it, and what became of that. */
  readonly attestation?: ReportAttestation;
  /** Words of its scope that no mapping explains. */
  readonly unmapped: readonly string[];
}

/** Judges every claim. Claims that ask the same are judged once and share their lists. */
export function evaluate(
  claims: readonly Claim[],
  checks: readonly Check[],
  estate: Estate,
  options: Options,
  attestations: readonly Attestation[] = [],
): readonly Evaluation[] {
  const answered = new Map<string, Omit<Evaluation, 'effect'>>();
  const judge = (claim: Claim, check: Check | undefined): Omit<Evaluation, 'effect'> => {
    if (check === undefined || saysNothingYet(claim, check)) return notJudged(claim);
    if (readsPapers(check)) return judgePapers(claim, check, estate);
    const key = questionKey(claim);
    const known = answered.get(key) ?? judged(questionOf(claim, check, estate, options));
    answered.set(key, known);
    return known;
  };
  return claims.map((claim) => {
    const check = judgedBy(claim, checks);
    const effect = effectOf(claim);
    const judged = judge(claim, check);
    const whole = withAttestation(judged, claim, attestations, estate.today);
    // What the text alone does not show need not be told where somebody speaks for it.
    const told = check !== undefined && readsPapers(check) && spokenFor(judged, whole);
    return { ...whole, ...(told ? { findings: [] } : {}), effect };
  });
}

/** Whether an attestation, valid or run out, decides what nothing else did. */
function spokenFor(judged: Omit<Evaluation, 'effect'>, whole: Omit<Evaluation, 'effect'>): boolean {
  return judged.verdict === 'unattested' && whole.verdict !== 'unattested';
}

/** What the text plans or denies is nothing that papers could show. */
function saysNothingYet({ modality }: Claim, check: Check): boolean {
  return readsPapers(check) && (modality === 'planned' || modality === 'negated');
}

/** Whose promise it is and how firmly it is said decides what it may do to the run. */
function effectOf({ check, subject, modality }: Claim): Effect {
  if (subject !== 'company' || modality === 'planned') return 'shown';
  if (modality === 'negated' && claimIds[check] !== 'technical') return 'shown';
  return modality === 'hedged' ? 'warns' : 'decides';
}

function judged(question: Question): Omit<Evaluation, 'effect'> {
  const { quantifier, id } = question.check;
  const answer =
    typeof quantifier === 'object' ? answerSome(question, quantifier.some) : answerEvery(question);
  const verdict = verdictOf(answer, question);
  const attested = claimIds[id] !== 'technical' && verdict !== 'contradicted';
  return {
    ...answer,
    verdict: attested ? 'unattested' : verdict,
    why: attested ? nobodyAttested : sentenceFor(verdict, answer, question),
    incomplete: isIncomplete(answer, question.estate),
    unmapped: question.scope.unmapped,
  };
}

function verdictOf(answer: Answer, question: Question): ReturnType<typeof sum> {
  const things = countThings(answer, question.estate);
  const verdict = sum({ ...things, gaps: answer.gaps.length, declared: question.estate.declared });
  // What configuration does not show is not "nothing of the kind": nobody can know.
  if (verdict === 'untested') return question.unjudged === undefined ? verdict : 'inconclusive';
  return question.openCondition ? 'inconclusive' : verdict;
}

function isIncomplete({ findings, gaps }: Answer, estate: Estate): boolean {
  return (
    findings.some(({ objection }) => objection.verdict === 'inconclusive' && objection.incomplete) ||
    gaps.some((index) => couldHaveBeenRead(estate.gaps[index]?.why ?? 'not-shown'))
  );
}

const nothing = { confirmed: [], findings: [], gaps: [], incomplete: false, unmapped: [] };

function notJudged(claim: Claim): Omit<Evaluation, 'effect'> {
  if (claim.subject === 'customer') {
    const why = 'This is up to the customer, so it is not tested.';
    return { ...nothing, verdict: 'untested', why };
  }
  if (claim.at === undefined) {
    const why = 'The sentence does not stand in the document any more. Run tomcheck lint to see what does.';
    return { ...nothing, verdict: 'inconclusive', why, incomplete: true };
  }
  if (claimIds[claim.check] !== 'technical') return { ...nothing, ...ofPeople(claim) };
  const why = 'There is no test for this kind of promise yet.';
  return { ...nothing, verdict: 'inconclusive', why };
}

function ofPeople({ modality }: Claim): Pick<Evaluation, 'verdict' | 'why'> {
  if (modality === 'negated') {
    return {
      verdict: 'untested',
      why: 'The text says that this is not in place, so there is nothing to show.',
    };
  }
  const why = modality === 'planned' ? 'It is planned, so there is nothing to attest yet.' : nobodyAttested;
  return { verdict: 'unattested', why };
}
