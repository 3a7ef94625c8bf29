import { expiryNotices } from './expiry-notices.ts';
import { textNotices } from './text-notices.ts';
import { isCodeAlone } from './survey.ts';
import type { Finished } from './to-report.ts';

/** What a reader should know before trusting the result, one sentence each. */
export function noticesFor(finished: Finished): readonly string[] {
  const { claims, evaluations, leftOut, estate, options } = finished;
  const notices: string[] = [...textNotices(finished), ...expiryNotices(finished)];
  const unreviewed = claims.filter(({ reviewed }) => reviewed === undefined).length;
  if (unreviewed > 0) {
    const which = unreviewed === claims.length ? 'the claims' : `${unreviewed} of the claims`;
    notices.push(
      `Nobody has reviewed ${which}: propose a claims file with tomcheck claims <document> --write, correct it, and say in it who reviewed each claim.`,
    );
  }
  const missing = evaluations.filter(({ effect, verdict }) => effect !== 'shown' && verdict === 'unattested');
  if (missing.length > 0) {
    notices.push(
      `${missing.length === 1 ? 'One promise' : `${missing.length} promises`} can only be shown by people or documents, and nobody has: tomcheck attest <document> lists them with the command for each.`,
    );
  }
  if (isCodeAlone(estate.sources)) {
    notices.push(
      'Only code was read: it says what is wanted, not what is there. Give a state, or read the cloud itself.',
    );
  } else if (!estate.declared && options.documentsOnly !== true) {
    notices.push(
      'Nothing says what makes up the whole estate, so a promise can at best hold for what was given: declare it in tomcheck.yaml.',
    );
  }
  if (leftOut > 0)
    notices.push(
      `${leftOut === 1 ? '1 claim was' : `${leftOut} claims were`} left out by --only, --skip or --documents-only.`,
    );
  if (estate.replaced > 0) {
    notices.push(`${estate.replaced} resources of a state are judged as the plan will make them.`);
  }
  for (const { address, id, name, type } of estate.idle) {
    const pattern = [address, id, name, type].find((glob) => glob !== undefined) ?? '';
    notices.push(`The exclusion of ${pattern} in tomcheck.yaml matches nothing: remove it.`);
  }
  for (const source of estate.stale) {
    notices.push(`${source.name} is older than ${options.maxAgeHours} hours, or does not say how old it is.`);
  }
  return notices;
}
