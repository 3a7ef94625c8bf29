import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Language } from '../model/document.ts';
import type { ReportClaim } from '../model/report.ts';
import type { Evaluation } from './evaluate.ts';
import { at, call } from './question.ts';
import type { Estate } from './survey.ts';

/** What would make a contradicted promise true: a change of the cloud, or of the sentence. */
export function remedyFor(
  claim: Claim,
  check: Check | undefined,
  evaluation: Evaluation,
  estate: Estate,
  language: Language,
): ReportClaim['remedy'] {
  if (evaluation.verdict !== 'contradicted' || check === undefined) return null;
  if (claim.modality === 'negated') {
    return { cloud: 'Nothing need change in the cloud: more is in place than the text says.', text: null };
  }
  const indexes = [...evaluation.confirmed, ...evaluation.findings.map(({ resource }) => resource)];
  const population = Array.from(Int32Array.from(indexes).sort(), (index) => at(estate, index));
  const text = call(check, 'the rewording', () => check.reword(population, claim.params, language));
  return { cloud: check.remedy.cloud, text: text ?? null };
}
