/**
 * Words of which one stands in every text that a regular expression matches; `undefined` if none can be told.
 *
 * Reads what wordings are made of: characters, classes, groups, quantifiers. The longest run of plain
 * characters counts, or the best of every branch of a group that must be there.
 */
export function requiredWords(pattern: string): readonly string[] | undefined {
  const plain = longestPlain(pattern);
  if (plain.length >= enough) return [plain];
  const words: string[] = [];
  for (const branch of branches(pattern)) {
    const best = bestOf(branch);
    if (best === undefined) return undefined;
    words.push(...best);
  }
  return words;
}

/** A word of this length is rare enough; the expression need not be read in full. */
const enough = 5;

/** The longest run of plain characters that must be there, outside brackets; empty if the pattern has branches. */
function longestPlain(pattern: string): string {
  let longest = '';
  let from = 0;
  const close = (end: number): void => {
    if (end - from > longest.length) longest = pattern.slice(from, end);
  };
  for (let at = 0; at < pattern.length;) {
    if (pattern[at] === '|') return '';
    const end = after(pattern, at);
    const next = afterQuantifier(pattern, end);
    if (next === end && isPlain(pattern.charCodeAt(at))) {
      at = end;
      continue;
    }
    close(at);
    at = next;
    from = next;
  }
  close(pattern.length);
  return longest;
}

/** Letters, digits, spaces, apostrophes and hyphens. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 32 ||
  code === 39 ||
  code === 45 ||
  code > 127;

/** Parts between bars outside brackets. */
function branches(pattern: string): readonly string[] {
  if (!pattern.includes('|')) return [pattern];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at = after(pattern, at)) {
    if (pattern[at] !== '|') continue;
    parts.push(pattern.slice(from, at));
    from = at + 1;
  }
  return [...parts, pattern.slice(from)];
}

/** Where the character, class or group at `at` ends. */
function after(pattern: string, at: number): number {
  const first = pattern[at];
  if (first === '\\') return at + 2;
  if (first === '[') return pattern.indexOf(']', at) + 1;
  if (first !== '(') return at + 1;
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ')') end = after(pattern, end);
  return end + 1;
}

/** Where the quantifier at `at` ends; `at` if none is there. */
function afterQuantifier(pattern: string, at: number): number {
  const first = pattern[at];
  if (first === '?' || first === '*' || first === '+') return at + 1;
  return first === '{' ? pattern.indexOf('}', at) + 1 : at;
}

/**
 * All that must stand in every text that a regular expression matches: of each list one word, the longest first.
 *
 * It rules out more than `requiredWords`, and costs more to find out.
 */
export function requirements(pattern: string): readonly (readonly string[])[] {
  if (branches(pattern).length === 1)
    return runsOf(pattern)
      .filter((words) => shortest(words) > 0)
      .toSorted((one, other) => shortest(other) - shortest(one));
  const words = requiredWords(pattern);
  return words === undefined ? [] : [words];
}

function bestOf(branch: string): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const words of runsOf(branch)) if (shortest(words) > shortest(best)) best = words;
  return best;
}

/** The runs of plain characters of a pattern without branches, and of each group that must be there its words. */
function runsOf(branch: string): readonly (readonly string[])[] {
  const runs: (readonly string[])[] = [];
  let run = '';
  for (let at = 0; at < branch.length;) {
    const end = after(branch, at);
    const next = afterQuantifier(branch, end);
    const plain = next === end ? plainAt(branch, at, end) : '';
    run += plain;
    if (plain === '') {
      runs.push([run]);
      run = '';
      const may = next > end && '?*{'.includes(branch.charAt(end));
      const words =
        !may && branch.startsWith('(?:', at) ? requiredWords(branch.slice(at + 3, end - 1)) : undefined;
      if (words !== undefined) runs.push(words);
    }
    at = next;
  }
  return [...runs, [run]];
}

/** The character that an atom stands for; empty if it is a class, a group or a place. */
function plainAt(branch: string, at: number, end: number): string {
  const first = branch.charAt(at);
  if (first === '\\') return /[a-z0-9]/i.test(branch.charAt(at + 1)) ? '' : branch.charAt(at + 1);
  return end - at > 1 || '.^$'.includes(first) ? '' : first;
}

/** Words of fewer than three characters rule nothing out. */
function shortest(words: readonly string[] | undefined): number {
  const length = words?.reduce((least, word) => Math.min(least, word.length), Infinity) ?? 0;
  return length < 3 ? 0 : length;
}
