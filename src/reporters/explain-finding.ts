import type { Report, ReportClaim, ReportFinding } from '../model/report.ts';
import { cleanText } from './clean-text.ts';

/** A claim or a finding of a run in full, as plain text, or undefined if the run has none of that name. */
export function explainFinding(report: Report, subject: string): string | undefined {
  for (const claim of report.claims) {
    if (claim.id === subject) return explainClaim(report, claim, claim.findings);
    const finding = claim.findings.find(({ fingerprint }) => fingerprint === subject);
    if (finding !== undefined) return explainClaim(report, claim, [finding]);
  }
  return undefined;
}

function explainClaim(report: Report, claim: ReportClaim, findings: readonly ReportFinding[]): string {
  const { at, document, remedy } = claim;
  const source = report.documents[document]?.source ?? '';
  const sections = [
    `"${claim.quote}"\n${source}${at === null ? '' : `:${at.line}:${at.column}`}`,
    `${claim.verdict} (${claim.check}, ${claim.id})\n${claim.why}`,
    ...findings.map((finding) => explain(report, finding)),
    ...(remedy === null ? [] : [`What to do: ${remedy.cloud}`]),
    ...(remedy?.text ? [`Or let the text say: "${remedy.text}"`] : []),
    `More on the check: tomcheck explain ${claim.check}`,
  ];
  return `${sections.map((section) => section.split('\n').map(cleanText).join('\n')).join('\n\n')}\n`;
}

function explain(report: Report, finding: ReportFinding): string {
  const { from } = finding;
  const resource = report.resources[finding.resource];
  const place = from.file === null ? '' : ` in ${from.file}${from.line === null ? '' : `:${from.line}`}`;
  return [
    finding.why,
    `  resource     ${resource?.kind ?? ''} ${resource?.name ?? ''} (${resource?.id ?? ''})`,
    `  where        ${resource?.provider ?? ''}, account ${resource?.account ?? 'not known'}, region ${resource?.region ?? 'not known'}`,
    `  expected     ${finding.expected}`,
    `  observed     ${finding.observed ?? 'not known'}`,
    `  read from    ${from.path} of ${from.address}${place}${from.note === null ? '' : ` (${from.note})`}`,
    ...askedBy(report, finding),
    `  fingerprint  ${finding.fingerprint}`,
  ].join('\n');
}

/** The call of a live source that brought the value. */
function askedBy({ calls = [] }: Report, { from }: ReportFinding): readonly string[] {
  const call = from.call === undefined ? undefined : calls[from.call];
  if (call === undefined) return [];
  const { operation, account, region, time, outcome, status, requestId } = call;
  const where = `account ${account ?? 'not known'}, region ${region ?? 'not known'}`;
  return [
    `  asked        ${operation}, ${where}, ${time}`,
    `  answer       ${outcome}, HTTP status ${status ?? 'none'}, request ${requestId ?? 'without id'}`,
  ];
}
