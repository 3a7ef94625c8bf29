import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Language, WritingLanguage } from '../model/document.ts';
import type { ReportClaim } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import type { Evaluation } from './evaluate.ts';
import { call } from './question.ts';
import type { Estate } from './survey.ts';

/** What would make a contradicted promise true: a change of the cloud, or of the sentence. */
export function remedyFor(
  claim: Claim,
  check: Check | undefined,
  evaluation: Evaluation,
  estate: Estate,
  language: Language,
): ReportClaim['remedy'] {
  if (check === undefined) return null;
  if (evaluation.verdict === 'lapsed' && evaluation.findings.length > 0) {
    return { cloud: check.remedy.cloud, text: null };
  }
  if (evaluation.verdict !== 'contradicted') return null;
  if (claim.modality === 'negated') {
    return { cloud: 'Nothing need change in the cloud: more is in place than the text says.', text: null };
  }
  const population = populationOf(evaluation, estate);
  const text = call(check, 'the rewording', () => check.reword(population, claim.params, written(language)));
  return { cloud: check.remedy.cloud, text: text ?? null };
}

/** Sentences are proposed in German for German documents, in English for all others. */
const written = (language: Language): WritingLanguage => (language === 'de' ? 'de' : 'en');

/** In the order of the estate. */
function populationOf({ confirmed, findings }: Evaluation, { resources }: Estate): readonly Resource[] {
  const judged = new Uint8Array(resources.length);
  for (const index of confirmed) judged[index] = 1;
  for (const { resource } of findings) judged[resource] = 1;
  return resources.filter((_, index) => judged[index] === 1);
}
