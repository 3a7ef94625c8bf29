import type { ReportClaim, ReportFinding } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How many sentences, and places of one sentence, are shown without `--verbose`. */
const shown = { sentences: 5, places: 3 };

/** The findings of a promise; one sentence that is true of several resources stands once. */
export function findingLines({ findings }: ReportClaim, page: Page): string[] {
  const { look, paint } = page;
  const groups = bySentence(findings, look.verbose ? Infinity : shown.sentences);
  const lines = groups.flatMap((group) => groupLines(group, page));
  const rest = findings.length - groups.reduce((sum, { length }) => sum + length, 0);
  if (rest > 0) lines.push(paint.dim(`    and ${rest} more (--verbose shows all)`));
  return lines;
}

/** The first `most` sentences, each with all its findings. */
function bySentence(findings: readonly ReportFinding[], most: number): readonly (readonly ReportFinding[])[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.why);
    if (group !== undefined) group.push(finding);
    else if (groups.size < most) groups.set(finding.why, [finding]);
  }
  return [...groups.values()];
}

function groupLines(group: readonly ReportFinding[], page: Page): string[] {
  const { look, paint } = page;
  const [first] = group;
  if (first === undefined) return [];
  const some = look.verbose ? group : group.slice(0, shown.places);
  const rest = group.length - some.length;
  const why = paragraph(cleanText(first.why), {
    indent: 4,
    width: look.width,
    mark: paint.sign(first.verdict),
    markStyle: paint.verdict(first.verdict),
  });
  const style = { indent: 6, width: look.width, style: paint.dim };
  const places = some.flatMap((finding) => whereOf(finding, page));
  return [
    ...why,
    ...places.flatMap((line) => paragraph(cleanText(line), style)),
    ...(rest > 0 ? [paint.dim(`      and ${rest} more like this`)] : []),
  ];
}

/** The address by itself, so that it can be copied; below it the rest. */
function whereOf({ resource, from }: ReportFinding, { report, paint }: Page): readonly string[] {
  const { address = from.address, account = null, region = null, type } = report.resources[resource] ?? {};
  // What the text says of itself stands where it says so, and nowhere else.
  if (type === 'text') return [address];
  const file = from.file === null || from.line === null ? from.file : `${from.file}:${from.line}`;
  const path = from.address === address ? from.path : `${from.path} of ${from.address}`;
  const value = from.note === null ? path : `${path} (${from.note})`;
  const rest = [file, value, account, region].filter((part) => part !== null);
  return [address, rest.join(paint.dot)];
}
