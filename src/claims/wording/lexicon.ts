import type { Language } from '../../model/document.ts';
import { compile, type Wording } from './compile.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

/** An idea that promises are made of (`backup`, `kept`, `negator`), whatever the language says for it. */
export type Concept = keyof typeof english;

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds concepts in folded text. */
export interface Lexicon {
  has(concept: Concept, text: string): boolean;
  first(concept: Concept, text: string): Match | undefined;
  all(concept: Concept, text: string): readonly Match[];
}

const germanWordings: Partial<Record<Concept, readonly Wording[]>> = german;

/** Texts in other languages borrow English words freely, so English is always understood. */
const wordings: Readonly<Record<Language, (concept: Concept) => readonly Wording[]>> = {
  en: (concept) => english[concept],
  de: (concept) => [...(germanWordings[concept] ?? []), ...english[concept]],
};

const lexicons = new Map<Language, Lexicon>();

/** The lexicon of a language. Expressions are compiled when they are first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = makeLexicon(wordings[language]);
  lexicons.set(language, made);
  return made;
}

function makeLexicon(wordingsOf: (concept: Concept) => readonly Wording[]): Lexicon {
  const compiled = new Map<Concept, RegExp>();
  const expression = (concept: Concept): RegExp => {
    const found = compiled.get(concept) ?? compile(wordingsOf(concept));
    compiled.set(concept, found);
    found.lastIndex = 0;
    return found;
  };
  const toMatch = (match: RegExpExecArray): Match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  });
  return {
    has: (concept, text) => expression(concept).test(text),
    first(concept, text) {
      const match = expression(concept).exec(text);
      return match === null ? undefined : toMatch(match);
    },
    all: (concept, text) => Array.from(text.matchAll(expression(concept)), toMatch),
  };
}
