import { compile, isClosed, patternOf, type Wording } from './compile.ts';
import { requirements } from './required.ts';

/** A wording, compiled when it is first looked for. */
export interface Phrase {
  readonly wording: Wording;
  /** Of two that begin at the same place the lower one counts: closed words come first. */
  readonly order: number;
  expression?: RegExp;
  /** What must stand in a text for it to stand there, found out when a text may hold it. */
  requirements?: readonly (readonly string[])[];
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function phrasesOf(wordings: readonly Wording[]): readonly Phrase[] {
  return wordings.map((wording, index) => ({
    wording,
    order: isClosed(wording) ? index : index + wordings.length,
  }));
}

/** Comparing words costs far less than compiling an expression that then finds nothing. */
export function mayStand(phrase: Phrase, text: string): boolean {
  phrase.requirements ??= requirements(patternOf(phrase.wording));
  for (const words of phrase.requirements) if (!holdsOne(words, text)) return false;
  return true;
}

function holdsOne(words: readonly string[], text: string): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** Whether one of the phrases stands in the text. */
export function stands(phrases: readonly Phrase[], text: string): boolean {
  return phrases.some((phrase) => isIn(phrase, text));
}

/** The same for phrases of which it has not been asked yet whether they may. */
export function standsSomewhere(phrases: readonly Phrase[], text: string): boolean {
  return phrases.some((phrase) => mayStand(phrase, text) && isIn(phrase, text));
}

function isIn(phrase: Phrase, text: string): boolean {
  const expression = (phrase.expression ??= compile(phrase.wording));
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Where the first of the phrases stands in the text from `from` on. */
export function earliest(phrases: readonly Phrase[], text: string, from: number): Match | undefined {
  let best: RegExpExecArray | undefined;
  let order = 0;
  for (const phrase of phrases) {
    const expression = (phrase.expression ??= compile(phrase.wording));
    expression.lastIndex = from;
    const match = expression.exec(text);
    if (match === null) continue;
    if (
      best !== undefined &&
      (match.index > best.index || (match.index === best.index && phrase.order > order))
    )
      continue;
    best = match;
    ({ order } = phrase);
  }
  return best && { start: best.index, end: best.index + best[0].length, text: best[0] };
}
