import { patternOf } from './compile.ts';
import type { Phrase } from './phrase.ts';
import { requiredWords, requirements } from './required.ts';
import { trigramNumbers, trigramsOf } from './trigrams.ts';

/** A phrase with the trigrams of a word that it cannot do without. */
interface Entry<Key> {
  readonly key: Key;
  readonly phrase: Phrase;
  readonly trigrams: readonly number[];
}

/** Tells which of many phrases may stand in a text, without trying each. */
export interface PhraseIndex<Key> {
  readonly candidates: (text: string) => ReadonlyMap<Key, readonly Phrase[]>;
}

/** So many characters of a word tell enough. */
const telling = 7;

export function phraseIndex<Key>(all: Iterable<readonly [Key, readonly Phrase[]]>): PhraseIndex<Key> {
  const always: Entry<Key>[] = [];
  const there = new Uint32Array(trigramNumbers);
  let read = 0;
  const buckets: Buckets<Key> = new Map();
  for (const [key, phrases] of all) {
    for (const phrase of phrases) {
      for (const word of requiredWords(patternOf(phrase.wording)) ?? ['']) {
        const entry = { key, phrase, trigrams: trigramsOf(word.slice(0, telling)) };
        (smallest(buckets, entry.trigrams) ?? always).push(entry);
      }
    }
  }
  return {
    candidates: (text) => {
      read += 2;
      return candidatesIn(text, buckets, always, { there, read });
    },
  };
}

/** Entries by one of their trigrams. */
type Buckets<Key> = Map<number, Entry<Key>[]>;

/** The bucket of a trigram that fewest others have; undefined for words that are too short to have any. */
function smallest<Key>(buckets: Buckets<Key>, trigrams: readonly number[]): Entry<Key>[] | undefined {
  let best: Entry<Key>[] | undefined;
  for (const number of trigrams) {
    const bucket = buckets.get(number);
    if (bucket === undefined) {
      const made: Entry<Key>[] = [];
      buckets.set(number, made);
      return made;
    }
    if (best === undefined || bucket.length < best.length) best = bucket;
  }
  return best;
}

/** Which trigrams the text of the present reading has: those whose mark is that of the reading, or the one above. */
interface Marks {
  readonly there: Uint32Array;
  readonly read: number;
}

function candidatesIn<Key>(
  text: string,
  buckets: Buckets<Key>,
  always: readonly Entry<Key>[],
  { there, read }: Marks,
): ReadonlyMap<Key, readonly Phrase[]> {
  const numbers = trigramsOf(text);
  for (const number of numbers) there[number] = read;
  const found = new Map<Key, Phrase[]>();
  for (const entry of always) add(found, entry);
  for (const number of numbers) {
    if (there[number] !== read) continue;
    there[number] = read + 1;
    for (const entry of buckets.get(number) ?? []) {
      if (isThere(entry.trigrams, { there, read }) && mayStand(entry.phrase, text)) add(found, entry);
    }
  }
  return found;
}

function isThere(trigrams: readonly number[], { there, read }: Marks): boolean {
  for (const number of trigrams) if ((there[number] ?? 0) < read) return false;
  return true;
}

/** Comparing words costs far less than compiling an expression that then finds nothing. */
function mayStand(phrase: Phrase, text: string): boolean {
  phrase.requirements ??= requirements(patternOf(phrase.wording));
  return phrase.requirements.every((words) => words.some((word) => text.includes(word)));
}

function add<Key>(found: Map<Key, Phrase[]>, { key, phrase }: Entry<Key>): void {
  const phrases = found.get(key);
  if (phrases === undefined) found.set(key, [phrase]);
  else if (!phrases.includes(phrase)) phrases.push(phrase);
}
