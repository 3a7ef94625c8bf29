/** A word or phrase as a regular expression over folded text; a `~` at an end lets the word go on there. */
export type Wording = string;

const letter = 'a-z0-9_äöüß';
const [beginning, ending] = [`(?<![${letter}])`, `(?![${letter}])`];

/** Whether a wording is a whole word that begins with a plain letter. */
export const isClosed = (wording: Wording): boolean =>
  beginnings.includes(wording.charAt(0)) && !wording.endsWith('~');

const beginnings = 'abcdefghijklmnopqrstuvwxyz0123456789([\\';

/** The expression of a wording without the marks at its ends. */
export function patternOf(wording: Wording): string {
  const start = wording.startsWith('~') ? 1 : 0;
  return wording.endsWith('~') ? wording.slice(start, -1) : wording.slice(start);
}

/** An umlaut behind a bracket or a bar: it may be the first letter. */
const umlautOfChoice = /[([|:][äöüß]/;

/** The expression that finds a wording. Wordings hold no nested quantifier: matching stays linear. */
export function compile(wording: Wording): RegExp {
  // A word boundary is found faster than what looks back, but does not know umlauts.
  if (isClosed(wording) && !umlautOfChoice.test(wording))
    return new RegExp(`\\b(?:${wording})${ending}`, 'g');
  const begin = wording.startsWith('~') ? '' : beginning;
  const finish = wording.endsWith('~') ? '' : ending;
  return new RegExp(`${begin}(?:${patternOf(wording)})${finish}`, 'g');
}
