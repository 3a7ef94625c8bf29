import type { Report, ReportClaim } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import type { Look } from './look.ts';
import { attestableOf } from './missing-attestations.ts';
import { counted, paragraph } from './terminal/layout.ts';
import { paintFor, type Paint } from './terminal/paint.ts';

/** The company's promises that people or documents should show and do not, each with the command that attests it. */
export function renderMissing(report: Report, look: Look): string {
  const paint = paintFor(look);
  const { missing, shown } = attestableOf(report);
  const lines = [
    ...missing.flatMap((claim) => missingLines(claim, report, look, paint)),
    missing.length === 0
      ? `Nothing to attest: ${counted(shown, 'promise is', 'promises are')} shown by people or documents.`
      : `${counted(missing.length, 'promise is', 'promises are')} to attest, ${shown} shown by people or documents.`,
  ];
  return `${lines.join('\n')}\n`;
}

function missingLines(claim: ReportClaim, report: Report, look: Look, paint: Paint): string[] {
  const { id, quote, at, verdict, why, document } = claim;
  const source = report.documents[document]?.source ?? '';
  const text = { indent: 4, width: look.width };
  const command = `tomcheck attest ${inShell(source)} --claim ${inShell(id)} --by "..." --evidence ...`;
  return [
    `  ${paint.dim(`${cleanText(source)}:${at?.line ?? 0}`)}`,
    ...paragraph(`"${cleanText(quote)}"`, { indent: 2, width: look.width, style: paint.bold }),
    `  ${paint.verdict(verdict)(`${paint.sign(verdict)} ${verdict}`)}  ${paint.dim(cleanText(id))}`,
    ...(verdict === 'lapsed' || claim.attestation !== null ? paragraph(cleanText(why), text) : []),
    ...claim.findings.flatMap((finding) =>
      paragraph(cleanText(finding.why), { ...text, mark: paint.sign(finding.verdict) }),
    ),
    `    ${command}`,
    '',
  ];
}

/** A word as a shell takes it. */
function inShell(word: string): string {
  const clean = cleanText(word);
  return /^[\w./:@%+=-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", String.raw`'\''`)}'`;
}
