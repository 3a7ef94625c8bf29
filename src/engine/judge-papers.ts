import type { Check } from '../model/check.ts';
import type { Claim, Parameters } from '../model/claim.ts';
import { isPaper } from '../model/papers.ts';
import type { Judgement } from '../model/judgement.ts';
import type { AttestedVerdict } from '../model/verdict.ts';
import type { Evaluation } from './evaluate.ts';
import { kindsOf } from './judged-by.ts';
import type { Paper } from './papers.ts';
import { at, call, type Finding } from './question.ts';
import type { Estate } from './survey.ts';

type Judged = Omit<Evaluation, 'effect'>;

/**
 * Judges a promise by papers: what was handed in shows it, what the text says of itself can only contradict it.
 *
 * Scopes, gaps and layers are matters of clouds: none of them counts here.
 */
export function judgePapers(claim: Claim, check: Check, estate: Estate): Judged {
  const params = paramsOf(claim, check);
  const unjudged = call(check, 'the parameters', () => check.unjudged?.(params));
  const asked = (estate.papers ?? []).filter((paper) => concerns(paper, claim, check, params, estate));
  const confirmed: number[] = [];
  const findings: Finding[] = [];
  for (const { resource: index } of asked) {
    const resource = at(estate, index);
    const judged = call(check, resource.address, () => check.judge(resource, params, estate.today));
    const judgement = unjudged === undefined ? judged : unlessShown(judged, unjudged, resource.kind);
    if (judgement.verdict === 'confirmed') confirmed.push(index);
    else findings.push({ resource: index, objection: judgement });
  }
  const verdict = verdictOf(confirmed, findings);
  const spokenOf = new Set(asked.flatMap(({ resource, said }) => (said === undefined ? [] : resource)));
  return {
    verdict,
    why: verdict === 'attested' ? shownBy(confirmed, estate) : sentences[verdict],
    confirmed,
    // What a file shows need not be told of the text too.
    findings: verdict === 'attested' ? findings.filter(({ resource }) => !spokenOf.has(resource)) : findings,
    gaps: [],
    incomplete: findings.some(
      ({ objection }) => objection.verdict === 'inconclusive' && objection.incomplete,
    ),
    unmapped: [],
  };
}

/** Whose certificate it is, where only the sentence tells. */
function paramsOf({ params, subject }: Claim, { parameters }: Check): Parameters {
  const takesHolder = Object.hasOwn(parameters.properties, 'holder');
  return takesHolder && subject === 'provider' && params['holder'] === undefined
    ? { ...params, holder: 'provider' }
    : params;
}

function concerns(
  { resource: index, said }: Paper,
  claim: Claim,
  check: Check,
  params: Parameters,
  estate: Estate,
): boolean {
  if (said !== undefined && !(said.document === claim.document && said.bearsOn.has(claim.id))) return false;
  // A report of the company's own tests says nothing of its provider's.
  const foreign = claim.subject === 'provider' && !Object.hasOwn(check.parameters.properties, 'holder');
  if (said === undefined && foreign) return false;
  const resource = at(estate, index);
  if (!isPaper(resource.kind) || !kindsOf(check).includes(resource.kind)) return false;
  return call(check, resource.address, () => check.concerns?.(resource, params) ?? true);
}

function unlessShown(judgement: Judgement, unjudged: string, path: string): Judgement {
  if (judgement.verdict !== 'confirmed') return judgement;
  const why = `No file that was handed in tells ${unjudged}.`;
  return { verdict: 'inconclusive', expected: unjudged, why, from: { path }, incomplete: false };
}

function verdictOf(
  confirmed: readonly number[],
  findings: readonly Finding[],
): AttestedVerdict | 'contradicted' {
  const against = findings.flatMap(({ objection }) =>
    objection.verdict === 'contradicted' ? objection : [],
  );
  if (against.some(({ lapsed }) => lapsed !== true)) return 'contradicted';
  if (against.length > 0) return 'lapsed';
  return confirmed.length > 0 ? 'attested' : 'unattested';
}

/** Said where nothing and nobody speaks for a promise that no configuration shows. */
export const nobodyAttested = 'Only people or documents can show this, and nobody has attested it.';

function shownBy(confirmed: readonly number[], estate: Estate): string {
  const papers = [...new Set(confirmed.map((index) => at(estate, index).address))];
  return `Shown by ${papers.join(', ')}.`;
}

const sentences: Readonly<Record<Exclude<ReturnType<typeof verdictOf>, 'attested'>, string>> = {
  contradicted: 'What it says is not true today.',
  lapsed: 'What showed it has run out.',
  unattested: nobodyAttested,
};
