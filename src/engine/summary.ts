import type { Report, ReportClaim } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Estate } from './survey.ts';

/** Numbers for the summary. A thing that several sources show counts once. */
export function summaryOf(
  claims: readonly ReportClaim[],
  listed: readonly number[],
  { things }: Estate,
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
  const resources =
    things === undefined ? listed.length : new Set(listed.map((index) => things[index] ?? -1 - index)).size;
  return { verdicts, resources, unclaimed };
}
