import { patternOf } from './compile.ts';
import { gramsOf, tellingGramsOf } from './grams.ts';
import { mayStand, type Phrase } from './phrase.ts';
import { requiredWords } from './required.ts';

interface Entry<Key> {
  readonly key: Key;
  readonly phrase: Phrase;
}

/** Tells which of many phrases may stand in a text, without trying each. */
export interface PhraseIndex<Key> {
  readonly candidates: (text: string) => ReadonlyMap<Key, readonly Phrase[]>;
}

export function phraseIndex<Key>(all: Iterable<readonly [Key, readonly Phrase[]]>): PhraseIndex<Key> {
  const always: Entry<Key>[] = [];
  const buckets: Buckets<Key> = new Map();
  for (const [key, phrases] of all) {
    for (const phrase of phrases) {
      for (const word of requiredWords(patternOf(phrase.wording)) ?? [''])
        (smallest(buckets, word) ?? always).push({ key, phrase });
    }
  }
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

/** Entries by a few letters of a word that the phrase cannot do without. */
type Buckets<Key> = Map<number, Entry<Key>[]>;

/** Of the buckets of a word the one that fewest others have; undefined for words that are too short to have any. */
function smallest<Key>(buckets: Buckets<Key>, word: string): Entry<Key>[] | undefined {
  let best: Entry<Key>[] | undefined;
  for (const gram of tellingGramsOf(word)) {
    const bucket = buckets.get(gram);
    if (bucket === undefined) {
      const made: Entry<Key>[] = [];
      buckets.set(gram, made);
      return made;
    }
    if (best === undefined || bucket.length < best.length) best = bucket;
  }
  return best;
}

function add<Key>(found: Map<Key, Phrase[]>, { key, phrase }: Entry<Key>): void {
  const phrases = found.get(key);
  if (phrases === undefined) found.set(key, [phrase]);
  else if (!phrases.includes(phrase)) phrases.push(phrase);
}
