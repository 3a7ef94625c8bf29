const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether a text, or a character, holds what a reader does not see inside a word: soft hyphens, zero-width spaces, joiners. */
export function holdsInvisible(text: string): boolean {
  return invisible.test(text);
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g, ' '],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u201a\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
];

/**
 * Lower case, plain spaces, hyphens and quotation marks, for matching only.
 *
 * Has the length of `text`, so that a position in one is a position in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
  return replacements.reduce((folded, [from, to]) => folded.replace(from, to), same);
}

/** A few letters grow when they become small; those stay as they are. */
function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
