import type { Report, ReportClaim } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Estate } from './survey.ts';

/** Numbers for the summary. A thing that several sources show counts once; papers are no resources. */
export function summaryOf(
  claims: readonly ReportClaim[],
  listed: readonly number[],
  { things, papers }: Estate,
  unclaimed: number,
): Omit<Report['summary'], 'exitCode' | 'headline'> {
  const verdicts: Record<Verdict, number> = {
    contradicted: 0,
    inconclusive: 0,
    untested: 0,
    consistent: 0,
    confirmed: 0,
    lapsed: 0,
    unattested: 0,
    attested: 0,
  };
  for (const { verdict } of claims) verdicts[verdict]++;
  const firstPaper = papers?.[0]?.resource ?? Infinity;
  const found = listed.filter((index) => index < firstPaper);
  const resources = things === undefined ? found.length : new Set(found.map((index) => things[index])).size;
  return { verdicts, resources, unclaimed };
}
