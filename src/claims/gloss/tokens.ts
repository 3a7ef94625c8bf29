import type { Span } from '../text/span.ts';

/** A word, a number or a sign of a text. */
export interface Token extends Span {
  /** As written, composed (NFC), with a plain apostrophe. */
  readonly text: string;
  readonly lower: string;
}

/**
 * Dates of digits, numbers with marks of thousands, digits, words (`S3` is one) with the apostrophe that ties
 * them to the next (`l'`, `dell'`), and any other sign by itself.
 */
const token =
  /\p{L}[\p{L}\p{M}\d]*(?:['\u2019](?=\p{L}))?|(?=\d)(?:(?<![\d.,/-])\d{1,2}([./-]) ?\d{1,2}\1 ?\d{4}(?![\d/-])|(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?![\d.]|,\d{3})|\d+)|[^\s\p{L}\d]/gu;

const plain = /^[ -~]*$/;

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(token), ({ 0: match, index }) => {
    const composed = plain.test(match) ? match : match.normalize('NFC').replace('\u2019', "'");
    return { text: composed, lower: composed.toLowerCase(), start: index, end: index + match.length };
  });
}

/** `1.234` as `1234`, `25/02/2028` as `2028-02-25`: how English texts write it. Other tokens as they are. */
export function inDigits(text: string): string {
  const date = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(text);
  if (date !== null)
    return `${date[3]}-${(date[2] ?? '').padStart(2, '0')}-${(date[1] ?? '').padStart(2, '0')}`;
  return /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, '') : text;
}

/** The word without the marks on its letters: `chiffre` for `chiffré`. */
export function withoutMarks(word: string): string {
  return plain.test(word)
    ? word
    : word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
}
