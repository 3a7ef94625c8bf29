import type { ReportClaim, ReportLayer } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How many things that drifted are named without `--verbose`. */
const shown = 3;

/** Each layer with its verdict, where there are several, and the things of which they say different things. */
export function layerLines({ layers, drift = [] }: ReportClaim, { look, paint }: Page): string[] {
  if (layers === undefined) return [];
  const line = layers.map((layer) => sentenceOf(layer, paint.sign(layer.verdict))).join(paint.dot);
  const named = look.verbose ? drift : drift.slice(0, shown);
  const rest = drift.length - named.length;
  return [
    ...paragraph(line, { indent: 4, width: look.width, style: paint.dim }),
    ...named.flatMap(({ why }) =>
      paragraph(cleanText(why), { indent: 4, width: look.width, mark: paint.drift, markStyle: paint.warn }),
    ),
    ...(rest > 0 ? [paint.dim(`    and ${rest} more that differ (--verbose shows all)`)] : []),
  ];
}

function sentenceOf(
  { layer, verdict, contradicted, inconclusive, confirmed }: ReportLayer,
  sign: string,
): string {
  const total = contradicted + inconclusive + confirmed;
  const bad = verdict === 'contradicted' ? contradicted : inconclusive;
  const share = verdict === 'consistent' ? String(total) : `${bad}\u00A0of\u00A0${total}`;
  return `${layer}\u00A0${sign}\u00A0${share}`;
}
