import type { ReportClaim, ReportFinding } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How many findings of a promise are shown without `--verbose`. */
const shown = 5;

export function findingLines({ findings }: ReportClaim, page: Page): string[] {
  const { look, paint } = page;
  const some = look.verbose ? findings : findings.slice(0, shown);
  const lines = some.flatMap((finding) => oneFinding(finding, page));
  const rest = findings.length - some.length;
  if (rest > 0) lines.push(paint.dim(`    and ${rest} more (--verbose shows all)`));
  return lines;
}

function oneFinding(finding: ReportFinding, page: Page): string[] {
  const { look, paint } = page;
  const why = paragraph(cleanText(finding.why), {
    indent: 4,
    width: look.width,
    mark: paint.sign(finding.verdict),
    markStyle: paint.verdict(finding.verdict),
  });
  const style = { indent: 6, width: look.width, style: paint.dim };
  return [...why, ...whereOf(finding, page).flatMap((line) => paragraph(cleanText(line), style))];
}

/** The address by itself, so that it can be copied; below it the rest. */
function whereOf({ resource, from }: ReportFinding, { report, paint }: Page): readonly string[] {
  const { address = from.address, account = null, region = null } = report.resources[resource] ?? {};
  const file = from.file === null || from.line === null ? from.file : `${from.file}:${from.line}`;
  const path = from.address === address ? from.path : `${from.path} of ${from.address}`;
  const value = from.note === null ? path : `${path} (${from.note})`;
  const rest = [file, value, account, region].filter((part) => part !== null);
  return [address, rest.join(paint.dot)];
}
