import type { ReportChange, ReportClaim } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { findingLines } from './findings.ts';
import { counted, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** Which promises the change breaks and which it mends, with the place in the text and in the code. */
export function changeLines(page: Page): string[] {
  const { report, look, paint } = page;
  const { change } = report;
  if (change === undefined) return [];
  const against = `against ${change.against.join(', ')}`;
  return [
    `${paint.bold('What this change does')}  ${paint.dim(cleanText(against))}`,
    '',
    ...paragraph(sentenceOf(change), { indent: 2, width: look.width }),
    ...change.breaks.flatMap(({ claim, findings }) => broken(report.claims[claim], findings, page)),
    ...change.mends.flatMap(({ claim, was }) => mended(report.claims[claim], was, page)),
    '',
  ];
}

function sentenceOf({ breaks, mends }: ReportChange): string {
  if (breaks.length + mends.length === 0) return 'It breaks no promise and mends none.';
  const broken_ = breaks.length === 0 ? 'no promise' : counted(breaks.length, 'promise', 'promises');
  return `It breaks ${broken_} and mends ${mends.length === 0 ? 'none' : mends.length}.`;
}

function broken(claim: ReportClaim | undefined, findings: readonly number[], page: Page): string[] {
  if (claim === undefined) return [];
  const own = findings.flatMap((index) => claim.findings[index] ?? []);
  return [...headOf('It breaks', claim, page), ...findingLines({ ...claim, findings: own }, page)];
}

function mended(
  claim: ReportClaim | undefined,
  was: ReportChange['mends'][number]['was'],
  page: Page,
): string[] {
  if (claim === undefined) return [];
  const { look, paint } = page;
  const style = { indent: 6, width: look.width, style: paint.dim };
  return [
    ...headOf('It mends', claim, page),
    ...was.flatMap(({ address, why }) => [
      ...paragraph(cleanText(`No more: ${why}`), { indent: 4, width: look.width }),
      ...paragraph(cleanText(address), style),
    ]),
  ];
}

function headOf(what: string, { quote, at, document }: ReportClaim, { report, look, paint }: Page): string[] {
  const source = report.documents[document]?.source ?? '';
  const place = at === null ? source : `${source}:${at.line}:${at.column}`;
  return [
    '',
    `  ${paint.bold(what)}  ${paint.dim(cleanText(place))}`,
    ...paragraph(`"${cleanText(quote)}"`, { indent: 4, width: look.width }),
  ];
}
