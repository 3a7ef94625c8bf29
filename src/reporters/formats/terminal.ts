import { languageNames } from '../../model/document.ts';
import type { Report, ReportClaim } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import type { Look } from '../look.ts';
import { changeLines } from '../terminal/change.ts';
import { sentenceLines } from '../terminal/claims.ts';
import { noticeLines, summaryLines, unclaimedLines } from '../terminal/closing.ts';
import { gapLines } from '../terminal/gaps.ts';
import { counted } from '../terminal/layout.ts';
import type { Page } from '../terminal/page.ts';
import { thingsOf } from '../terminal/page.ts';
import { paintFor } from '../terminal/paint.ts';
import { sourceLines } from '../terminal/sources.ts';

/** A report for people: document by document, sentence by sentence; the most important line last. */
export function renderTerminal(report: Report, look: Look): string {
  const page: Page = { report, look, paint: paintFor(look), things: thingsOf(report) };
  const lines = [
    ...report.documents.flatMap((_, document) => documentLines(document, page)),
    ...changeLines(page),
    ...gapLines(page),
    ...sourceLines(page),
    ...noticeLines(page),
    ...summaryLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

function documentLines(document: number, page: Page): string[] {
  const { report, paint } = page;
  const read = report.documents[document];
  if (read === undefined) return [];
  const claims = report.claims.filter((claim) => claim.document === document);
  const unclaimed = report.unclaimed.filter((statement) => statement.document === document);
  const about = `${languageNames[read.language]}, ${counted(claims.length, 'promise', 'promises')}`;
  return [
    `${paint.bold(cleanText(read.title))}  ${paint.dim(about)}`,
    '',
    ...bySentence(claims).flatMap((sentence) => sentenceLines(sentence, page)),
    ...unclaimedLines(unclaimed, page),
  ];
}

/** Promises of one sentence together, in the order of the text. */
function bySentence(claims: readonly ReportClaim[]): readonly (readonly ReportClaim[])[] {
  return [...Map.groupBy(claims, ({ at, quote }) => `${at?.start} ${quote}`).values()];
}
