/** Words that stand in a sentence's old wording only, and what stands in their place. */
export interface Change {
  readonly was: string;
  readonly now: string;
}

/** Longer sentences are compared by their beginning. */
const mostWords = 200;

/** What changed between two sentences, word by word, in their order. */
export function difference(was: string, now: string): readonly Change[] {
  const old = was.split(/\s+/).slice(0, mostWords);
  const current = now.split(/\s+/).slice(0, mostWords);
  const common = longestCommon(old, current);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextNow] of [...common, [old.length, current.length] as const]) {
    if (nextOld > i || nextNow > j)
      changes.push({ was: old.slice(i, nextOld).join(' '), now: current.slice(j, nextNow).join(' ') });
    [i, j] = [nextOld + 1, nextNow + 1];
  }
  return changes;
}

/** `"35" is now "30", "encrypted" is gone`. */
export function describeChanges(changes: readonly Change[]): string {
  const shown = changes.slice(0, 4).map(({ was, now }) => {
    if (was === '') return `"${now}" is new`;
    return now === '' ? `"${was}" is gone` : `"${was}" is now "${now}"`;
  });
  return shown.join(', ') + (changes.length > 4 ? ' and more' : '');
}

/** Index pairs of the longest common subsequence of two lists of words. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
