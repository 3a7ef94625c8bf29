/** A word or phrase as a regular expression over folded text; a `~` at an end lets the word go on there. */
export type Wording = string;

const letter = 'a-z0-9_äöüß';
const [beginning, ending] = [`(?<![${letter}])`, `(?![${letter}])`];

function open(wording: Wording): string {
  const inner = wording.replaceAll(/^~|~$/g, '');
  const begin = wording.startsWith('~') ? '' : beginning;
  const finish = wording.endsWith('~') ? '' : ending;
  return `${begin}(?:${inner})${finish}`;
}

const isPlain = (wording: Wording): boolean => /^[a-z0-9([\\]/.test(wording) && !wording.endsWith('~');

/** One expression for all wordings of a concept. Wordings hold no nested quantifier: matching stays linear. */
export function compile(wordings: readonly Wording[]): RegExp {
  const closed = wordings.filter((wording) => isPlain(wording));
  // A word boundary is found faster than what looks back, but does not know umlauts.
  const together = closed.length === 0 ? [] : [`\\b(?:${closed.join('|')})${ending}`];
  return new RegExp(
    [...together, ...wordings.filter((wording) => !isPlain(wording)).map(open)].join('|'),
    'g',
  );
}
