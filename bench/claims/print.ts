import { figuresOf, kinds, ofKinds, type Figures } from './figures.ts';
import type { Labelled } from './labelled.ts';
import { isTold } from './score.ts';

/** Figures of a folder by kind and language, and every miss, false hit, wrong parameter and trap, as lines. */
export function printFolder(title: string, texts: readonly Labelled[]): string {
  const languages = [...new Set(texts.map(({ document }) => document.language))].sort();
  const rows = [
    ...rowsOf('all', texts),
    ...languages.flatMap((language) =>
      rowsOf(
        language,
        texts.filter((text) => text.document.language === language),
      ),
    ),
  ];
  const [traps, sprung] = [texts.reduce((sum, text) => sum + text.traps, 0), trapsOf(texts)];
  return [
    `\n== ${title}: ${texts.length} documents`,
    `${''.padEnd(22)} labels precision recall params told`,
    ...rows,
    `traps: ${sprung.length} of ${traps} hit`,
    ...texts.flatMap(mistakesOf),
    ...sprung,
  ].join('\n');
}

function rowsOf(name: string, texts: readonly Labelled[]): readonly string[] {
  const row = (kind: string, figures: Figures): string =>
    [
      `${name} ${kind}`.padEnd(22),
      String(figures.labels).padStart(6),
      ...[figures.precision, figures.recall, figures.params, figures.told].map((share) =>
        share.toFixed(3).padStart(7),
      ),
    ].join(' ');
  const scored = texts.map((text) => text.scored);
  return [
    ...kinds.map((kind) => row(kind, figuresOf(scored.map((one) => ofKinds(one, [kind]))))),
    row('together', figuresOf(scored)),
  ];
}

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 150);

function mistakesOf({ name, scored }: Labelled): readonly string[] {
  const file = name.slice(0, 12).padEnd(12);
  return [
    ...scored.missed.map(
      ({ claim, quote, params, modality = '', subject = '' }) =>
        `missed ${file} ${claim}: ${short(quote)} ${JSON.stringify(params ?? {})} ${modality} ${subject}`,
    ),
    ...scored.wrong.map(
      ({ check, quote, modality, subject, params }) =>
        `false  ${file} ${check}: ${short(quote)} ${JSON.stringify(params)} ${modality} ${subject}`,
    ),
    ...scored.pairs
      .filter(({ label, claim }) => !isTold(label, claim))
      .map(
        ({ label, claim }) =>
          `told   ${file} ${label.claim}: ${short(label.quote)} want ${label.modality} ${label.subject}, got ${claim.modality} ${claim.subject}`,
      ),
    ...scored.pairs
      .filter(({ wrong }) => wrong.length > 0)
      .map(
        ({ label, claim, wrong }) =>
          `param  ${file} ${label.claim}: ${short(label.quote)} want ${wrong.map((key) => `${key}=${JSON.stringify(label.params?.[key])}`).join(' ')}, got ${JSON.stringify(claim.params)}`,
      ),
  ];
}

const trapsOf = (texts: readonly Labelled[]): readonly string[] =>
  texts.flatMap(({ name, scored }) =>
    scored.sprung.map(
      ({ quote, not, why }) =>
        `trap   ${name.slice(0, 12).padEnd(12)} ${[not].flat().join('/')}: ${short(quote)} (${why})`,
    ),
  );
