import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { cleanText } from '../clean-text.ts';
import { counted, displayWidth, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** What a reader should know before trusting the result. */
export function noticeLines({ report, look, paint }: Page): string[] {
  if (report.notices.length === 0) return [];
  const lines = report.notices.flatMap((notice) =>
    paragraph(cleanText(notice), {
      indent: 2,
      width: look.width,
      mark: paint.warning,
      markStyle: paint.warn,
    }),
  );
  return [paint.bold('Before you rely on this'), '', ...lines, ''];
}

/** The numbers, and the most important line last. */
export function summaryLines(page: Page): string[] {
  const { report, look, paint } = page;
  const { verdicts, resources, exitCode, headline } = report.summary;
  const parts = order.flatMap((verdict) =>
    verdicts[verdict] === 0 ? [] : `${paint.sign(verdict)}\u00A0${verdicts[verdict]}\u00A0${verdict}`,
  );
  const judged = `${counted(report.claims.length, 'promise', 'promises')} and ${counted(resources, 'resource', 'resources')}`;
  const text = cleanText(headline);
  const code = `exit\u00A0${exitCode}`;
  const room = look.width - displayWidth(text) - code.length;
  const last =
    room >= 2
      ? `${emphasis(text, page)}${' '.repeat(room)}${paint.dim(code.replace('\u00A0', ' '))}`
      : undefined;
  return [
    ...paragraph([judged, ...parts].join(paint.dot), { indent: 0, width: look.width }),
    ...(last === undefined
      ? paragraph(`${text} (${code})`, {
          indent: 0,
          width: look.width,
          style: (line) => emphasis(line, page),
        })
      : [last]),
  ];
}

const order: readonly Verdict[] = [
  'contradicted',
  'lapsed',
  'inconclusive',
  'untested',
  'unattested',
  'consistent',
  'confirmed',
  'attested',
];

const meanings: Record<number, Verdict> = {
  0: 'consistent',
  1: 'contradicted',
  2: 'contradicted',
  3: 'inconclusive',
};

function emphasis(text: string, { report, paint }: Page): string {
  return paint.bold(paint.verdict(meanings[report.summary.exitCode] ?? 'contradicted')(text));
}

/** Sentences that nobody claimed: silence about them is no proof. */
export function unclaimedLines(unclaimed: Report['unclaimed'], { look, report, paint }: Page): string[] {
  if (unclaimed.length === 0) return [];
  const many = counted(unclaimed.length, 'sentence carries', 'sentences carry');
  const text = `${many} no claim, so nothing was tested there${look.verbose ? ':' : ' (--verbose lists them).'}`;
  const lines = paragraph(text, { indent: 2, width: look.width, style: paint.dim });
  if (!look.verbose) return [...lines, ''];
  const quotes = unclaimed.flatMap(({ quote, at, document }) => {
    const place = `${cleanText(report.documents[document]?.source ?? '')}:${at.line}`;
    return paragraph(`${place} "${cleanText(quote)}"`, { indent: 4, width: look.width, style: paint.dim });
  });
  return [...lines, ...quotes, ''];
}
