import type { Marked } from './marked.ts';

const blank = /^\s$/;
const mark = /^\p{M}$/u;
const nextLine = '\u{85}';

/** Soft hyphens, zero-width and direction characters, joiners, variation selectors, controls: nothing a reader sees. */
const invisible = /^[\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

/** Ways to write the hyphen: U+2010, U+2011 (no-break). Dashes stay what they are. */
const isHyphen = (character: string): boolean => character === '\u2010' || character === '\u2011';

/**
 * The text as wordings can be found in it: white space of every kind is one space, none at the ends, hyphens are
 * plain, invisible characters are gone, and letters with combining marks are one character where Unicode has it.
 */
export function tidy(marked: Marked): Marked {
  const { text, offsets } = marked;
  if (tidied.test(text)) return marked;
  const kept: string[] = [];
  const places: number[] = [];
  let gap: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    const at = offsets[index] ?? 0;
    if (isPlain(character)) {
      // The common case, without a regular expression.
    } else if (blank.test(character) || character === nextLine) {
      gap ??= at;
      continue;
    } else if (invisible.test(character)) continue;
    else if (gap === undefined && mark.test(character) && compose(kept, character)) continue;
    if (gap !== undefined && kept.length > 0) {
      kept.push(' ');
      places.push(gap);
    }
    gap = undefined;
    kept.push(isHyphen(character) ? '-' : character);
    places.push(at);
  }
  return { text: kept.join(''), offsets: places };
}

/** Words of Latin letters and what else is printed, with one space between them. */
const tidied = /^[!-~\u00ae-\u024f]+(?: [!-~\u00ae-\u024f]+)*$/;

function isPlain(character: string): boolean {
  return (character > ' ' && character < '\u{7f}') || (character >= '\u{ae}' && character <= '\u{24f}');
}

/** Puts a combining mark on the letter before it, if the two are one character. */
function compose(kept: string[], character: string): boolean {
  const letter = kept.at(-1);
  const composed = letter === undefined ? undefined : (letter + character).normalize('NFC');
  if (composed?.length !== 1) return false;
  kept[kept.length - 1] = composed;
  return true;
}
