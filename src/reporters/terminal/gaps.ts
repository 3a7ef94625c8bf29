import type { Why } from '../../model/fact.ts';
import type { ReportGap } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { counted, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How many places of one reason are shown without `--verbose`. */
const shown = 3;

const reasons: Record<Why, string> = {
  denied: 'access denied',
  throttled: 'the API refused further requests',
  'cut-off': 'cut off before the end',
  failed: 'reading failed',
  computed: 'known only after apply',
  secret: 'marked as sensitive',
  ambiguous: 'several settings may apply',
  'not-shown': 'not shown by any source given',
  'not-looked-at': 'not known to tomcheck',
};

/** The places that could not be looked into, by reason. */
export function gapLines(page: Page): string[] {
  const { report, paint } = page;
  if (report.gaps.length === 0) return [];
  const groups = Map.groupBy(report.gaps, ({ why }) => why);
  const lines = [...groups].flatMap(([why, gaps]) => groupLines(why, gaps, page));
  return [paint.bold('What could not be seen'), '', ...lines, ''];
}

function groupLines(why: Why, gaps: readonly ReportGap[], { look, paint }: Page): string[] {
  const details = [...Map.groupBy(gaps, ({ detail }) => detail).values()];
  const some = look.verbose ? details : details.slice(0, shown);
  const lines = some.flatMap((same) => {
    const [first] = same;
    const times = same.length > 1 ? ` (${same.length} times)` : '';
    const text = `${cleanText(first?.detail ?? '')}${times}`;
    return paragraph(text, { indent: 4, width: look.width, mark: paint.bullet });
  });
  const rest = details.length - some.length;
  if (rest > 0) lines.push(paint.dim(`    and ${rest} more (--verbose shows all)`));
  return [`  ${paint.warn('?')} ${reasons[why]}: ${counted(gaps.length, 'place', 'places')}`, ...lines];
}
