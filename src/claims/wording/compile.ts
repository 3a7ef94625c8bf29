/** A word or phrase as a regular expression over folded text; a `~` at an end lets the word go on there. */
export type Wording = string;

const left = (pattern: string): string =>
  /^[a-z0-9]/.test(pattern) ? '\\b' : '(?<![a-z\u00e4\u00f6\u00fc\u00df])';
const right = (pattern: string): string =>
  /[a-z0-9]$/.test(pattern) ? '\\b' : '(?![a-z\u00e4\u00f6\u00fc\u00df])';

function bounded(wording: Wording): string {
  const inner = wording.replace(/^~|~$/g, '');
  const begin = wording.startsWith('~') ? '' : left(inner);
  const finish = wording.endsWith('~') ? '' : right(inner);
  return `${begin}(?:${inner})${finish}`;
}

/** One expression for all wordings of a concept. Wordings hold no nested quantifier: matching stays linear. */
export function compile(wordings: readonly Wording[]): RegExp {
  return new RegExp(wordings.map(bounded).join('|'), 'g');
}
