import type { Report, ReportClaim } from '../model/report.ts';
import { plainJson } from './plain-json.ts';

/** The company's own promises that people or documents should show. */
export interface Attestable {
  /** Unattested or lapsed. */
  readonly missing: readonly ReportClaim[];
  /** How many are shown. */
  readonly shown: number;
}

export function attestableOf({ claims }: Report): Attestable {
  const own = claims.filter(({ effect, at }) => effect !== 'shown' && at !== null);
  return {
    missing: own.filter(({ verdict }) => verdict === 'unattested' || verdict === 'lapsed'),
    shown: own.filter(({ verdict }) => verdict === 'attested').length,
  };
}

/** What is missing, as data. */
export function missingJson(report: Report): string {
  const form = attestableOf(report).missing.map(
    ({ id, check, quote, at, document, verdict, why, findings, attestation }) => ({
      document: report.documents[document]?.source ?? '',
      claim: id,
      check,
      quote,
      at,
      verdict,
      why: [why, ...findings.map((finding) => finding.why)],
      attestation,
    }),
  );
  return `${plainJson(JSON.stringify(form, undefined, 2))}\n`;
}
