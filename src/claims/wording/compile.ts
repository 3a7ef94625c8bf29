/** A word or phrase as a regular expression over folded text; a `~` at an end lets the word go on there. */
export type Wording = string;

const letter = 'a-z0-9_äöüß';
const [beginning, ending] = [`(?<![${letter}])`, `(?![${letter}])`];

/** Whether a wording is a whole word that begins with a plain letter. */
export const isClosed = (wording: Wording): boolean =>
  /^[a-z0-9([\\]/.test(wording) && !wording.endsWith('~');

/** The expression that finds a wording. Wordings hold no nested quantifier: matching stays linear. */
export function compile(wording: Wording): RegExp {
  // A word boundary is found faster than what looks back, but does not know umlauts.
  if (isClosed(wording)) return new RegExp(`\\b(?:${wording})${ending}`, 'g');
  const begin = wording.startsWith('~') ? '' : beginning;
  const finish = wording.endsWith('~') ? '' : ending;
  return new RegExp(`${begin}(?:${wording.replaceAll(/^~|~$/g, '')})${finish}`, 'g');
}
