import type { Wording } from './compile.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { earliest, phrasesOf, stands, standsSomewhere, type Match, type Phrase } from './phrase.ts';
import { phraseIndex } from './phrase-index.ts';

/** An idea that promises are made of (`backup`, `kept`, `negator`), whatever the language says for it. */
export type Concept = keyof typeof english;

export type { Match };

/** Finds concepts in folded text. */
export interface Lexicon {
  /** Concepts that the text may hold; those that are missing it does not. */
  candidates(text: string): Iterable<Concept>;
  has(concept: Concept, text: string): boolean;
  /** Like `has`, for a text of which nothing else is asked. */
  hasAlone(concept: Concept, text: string): boolean;
  first(concept: Concept, text: string): Match | undefined;
  all(concept: Concept, text: string): readonly Match[];
}

const concepts = Object.keys(english) as Concept[];

const germanWordings: Partial<Record<Concept, readonly Wording[]>> = german;

/** Languages with wordings of their own; texts in any other are read in the English of these (`gloss`). */
export type WordingLanguage = 'en' | 'de';

/** German texts borrow English words freely, so English is always understood. */
const wordings: Readonly<Record<WordingLanguage, (concept: Concept) => readonly Wording[]>> = {
  en: (concept) => english[concept],
  de: (concept) => [...(germanWordings[concept] ?? []), ...english[concept]],
};

const lexicons = new Map<WordingLanguage, Lexicon>();

/** The lexicon of a language. Wordings are compiled when a text first holds a word of theirs. */
export function lexiconOf(language: WordingLanguage): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = makeLexicon(wordings[language]);
  lexicons.set(language, made);
  return made;
}

/** What was found out of a text: several kinds of promises ask the same of it, one after the other. */
interface Read {
  readonly candidates: ReadonlyMap<Concept, readonly Phrase[]>;
  /** Where a concept stands first; only whether it does, where nobody has asked for more. */
  readonly found: Map<Concept, Match | boolean>;
}

/** Long documents say the same again and again: headings, cells, whole paragraphs. */
const mostReads = 4096;

function makeLexicon(wordingsOf: (concept: Concept) => readonly Wording[]): Lexicon {
  const phrasesBy = new Map(concepts.map((concept) => [concept, phrasesOf(wordingsOf(concept))]));
  const index = phraseIndex(phrasesBy);
  const reads = new Map<string, Read>();
  let last: { readonly text: string; readonly read: Read } | undefined;
  const readOf = (text: string): Read => {
    if (last?.text !== text) last = { text, read: reads.get(text) ?? newRead(text) };
    return last.read;
  };
  const newRead = (text: string): Read => {
    if (reads.size >= mostReads) reads.clear();
    const read = { candidates: index.candidates(text), found: new Map() };
    reads.set(text, read);
    return read;
  };
  const first = (concept: Concept, text: string): Match | undefined => {
    const { candidates, found } = readOf(text);
    const phrases = candidates.get(concept);
    if (phrases === undefined) return undefined;
    const known = found.get(concept);
    if (known !== undefined && known !== true) return known === false ? undefined : known;
    const match = earliest(phrases, text, 0);
    found.set(concept, match ?? false);
    return match;
  };
  const has = (concept: Concept, text: string): boolean => {
    const { candidates, found } = readOf(text);
    const phrases = candidates.get(concept);
    if (phrases === undefined) return false;
    const known = found.get(concept);
    if (known !== undefined) return known !== false;
    const there = stands(phrases, text);
    found.set(concept, there);
    return there;
  };
  return {
    candidates: (text) => readOf(text).candidates.keys(),
    has,
    hasAlone: (concept, text) => standsSomewhere(phrasesBy.get(concept) ?? [], text),
    first,
    all: (concept, text) => allOf(readOf(text).candidates.get(concept) ?? [], text),
  };
}

function allOf(phrases: readonly Phrase[], text: string): readonly Match[] {
  const found: Match[] = [];
  for (let match = earliest(phrases, text, 0); match !== undefined;) {
    found.push(match);
    match = earliest(phrases, text, Math.max(match.end, match.start + 1));
  }
  return found;
}
