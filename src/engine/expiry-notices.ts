import { lastDay, plusDays, spokenDay, type Day } from '../model/days.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import type { Evaluation } from './evaluate.ts';
import type { Estate } from './survey.ts';
import type { Finished } from './to-report.ts';

/** Days before the last day from which on it is told. */
const warning = 30;

/** What still shows a promise and soon will not, each once. */
export function expiryNotices({ claims, evaluations, estate }: Finished): readonly string[] {
  const limit = plusDays(estate.today, warning) ?? estate.today;
  const isSoon = (day: Day | undefined): boolean => day !== undefined && day >= estate.today && day <= limit;
  const notices = evaluations.flatMap((evaluation, index) => {
    if (evaluation.effect === 'shown') return [];
    const { attestation } = evaluation;
    const attested =
      attestation?.state === 'valid' && isSoon(attestation.validUntil) ? attestation : undefined;
    return [
      ...papersOf(evaluation, estate).flatMap((paper) => {
        const until = endOf(paper);
        return isSoon(until)
          ? [`${whatOf(paper)} is valid until ${spokenDay(until ?? '')}: renew it in time.`]
          : [];
      }),
      ...(attested === undefined
        ? []
        : [
            `The attestation of ${claims[index]?.id ?? ''} (${attested.place}) counts until ${spokenDay(attested.validUntil)}: attest it again in time.`,
          ]),
    ];
  });
  return [...new Set(notices)];
}

/** A promise is judged by papers alone or by none. */
function papersOf(
  { confirmed, findings }: Evaluation,
  { resources, papers = [] }: Estate,
): readonly Resource[] {
  const first = confirmed[0] ?? findings[0]?.resource;
  if (first === undefined || first < (papers[0]?.resource ?? Infinity)) return [];
  const indexes = [...confirmed, ...findings.map(({ resource }) => resource)];
  return indexes.flatMap((index) => resources[index] ?? []);
}

function endOf({ facts }: Resource): Day | undefined {
  const until = (facts as Readonly<Record<string, Fact<unknown> | undefined>>)['validUntil'];
  return until?.known === true ? lastDay(String(until.value)) : undefined;
}

function whatOf({ type, address }: Resource): string {
  return type === 'text' ? `The certificate that ${address} speaks of` : `What ${address} shows`;
}
