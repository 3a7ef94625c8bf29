import type { Claim, Extraction, ParameterValue } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { cleanText } from './clean-text.ts';
import type { Look } from './look.ts';
import { counted, paragraph } from './terminal/layout.ts';
import { paintFor, type Paint } from './terminal/paint.ts';

/** The promises of a document for people, sentence by sentence. */
export function renderClaims(document: Document, { claims, unclaimed }: Extraction, look: Look): string {
  const paint = paintFor(look);
  const sentences = [...Map.groupBy(claims, ({ at, quote }) => `${at?.start} ${quote}`).values()];
  const lines = [
    paint.bold(cleanText(document.title)),
    '',
    ...sentences.flatMap((sentence) => sentenceLines(document, sentence, look, paint)),
    ...unclaimedLines(unclaimed, look, paint),
    `${counted(claims.length, 'promise', 'promises')} found by rule, ${counted(unclaimed.length, 'sentence', 'sentences')} without one.`,
  ];
  return `${lines.join('\n')}\n`;
}

function sentenceLines(document: Document, claims: readonly Claim[], look: Look, paint: Paint): string[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { width } = look;
  return [
    `  ${paint.dim(`${cleanText(document.source)}:${first.at?.line ?? 0}`)}`,
    ...paragraph(`"${cleanText(first.quote)}"`, { indent: 2, width, style: paint.bold }),
    ...claims.flatMap((claim) => paragraph(describe(claim), { indent: 4, width, mark: paint.bullet })),
    '',
  ];
}

function describe({ check, params, subject, modality, scope }: Claim): string {
  const parameters = Object.entries(params).map(([name, value]) => `${name} ${valueText(value)}`);
  return [
    check,
    ...parameters.map(cleanText),
    ...(subject === 'company' ? [] : [`the ${subject}'s`]),
    ...(modality === 'asserted' ? [] : [modality]),
    ...scope.map((word) => `speaks of "${cleanText(word)}"`),
  ].join(', ');
}

function valueText(value: ParameterValue): string {
  return Array.isArray(value) ? value.join(' / ') : String(value);
}

function unclaimedLines(
  unclaimed: Extraction['unclaimed'],
  { width, verbose }: Look,
  paint: Paint,
): string[] {
  if (!verbose || unclaimed.length === 0) return [];
  const lines = unclaimed.flatMap(({ quote, at }) =>
    paragraph(cleanText(quote), { indent: 4, width, mark: String(at.line), style: paint.dim }),
  );
  return ['  Sentences without a promise that tomcheck knows:', ...lines, ''];
}
