import { patternOf } from './compile.ts';
import { gramsOf, tellingGramsOf } from './grams.ts';
import { mayStand, type Phrase } from './phrase.ts';
import { requiredWords } from './required.ts';

interface Entry<Key> {
  readonly key: Key;
  readonly phrase: Phrase;
  /** A few letters each, of a word that the phrase cannot do without. */
  readonly grams: readonly number[];
}

/** Tells which of many phrases may stand in a text, without trying each. */
export interface PhraseIndex<Key> {
  readonly candidates: (text: string) => ReadonlyMap<Key, readonly Phrase[]>;
}

export function phraseIndex<Key>(all: Iterable<readonly [Key, readonly Phrase[]]>): PhraseIndex<Key> {
  const told = Array.from(all, ([key, phrases]) =>
    phrases.flatMap((phrase) => tellingOf(key, phrase)),
  ).flat();
  const counts = countsOf(told);
  const buckets = Map.groupBy(told, ({ grams }) => rarest(grams, counts));
  const always = buckets.get(undefined) ?? [];
  return {
    candidates: (text) => {
      const found = new Map<Key, Phrase[]>();
      for (const entry of always) add(found, entry);
      gramsOf(text, (gram) => {
        const bucket = buckets.get(gram);
        if (bucket === undefined) return;
        for (const entry of bucket) if (mayStand(entry.phrase, text)) add(found, entry);
      });
      return found;
    },
  };
}

/** A phrase, once for each of the words of which it cannot do without one. */
function tellingOf<Key>(key: Key, phrase: Phrase): readonly Entry<Key>[] {
  const words = requiredWords(patternOf(phrase.wording)) ?? [''];
  return words.map((word) => ({ key, phrase, grams: tellingGramsOf(word) }));
}

function countsOf(entries: readonly Entry<unknown>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { grams } of entries) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** What few phrases hold is rare in other texts too; undefined for words that are too short to have any. */
function rarest(grams: readonly number[], counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const gram of grams) {
    const count = counts.get(gram) ?? 0;
    if (count >= least) continue;
    least = count;
    best = gram;
  }
  return best;
}

function add<Key>(found: Map<Key, Phrase[]>, { key, phrase }: Entry<Key>): void {
  const phrases = found.get(key);
  if (phrases === undefined) found.set(key, [phrase]);
  else if (!phrases.includes(phrase)) phrases.push(phrase);
}
