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

const toMatch = (match: RegExpExecArray): Match => ({
  start: match.index,
  end: match.index + match[0].length,
  text: match[0],
});

function makeLexicon(wordingsOf: (concept: Concept) => readonly Wording[]): Lexicon {
  const compiled = new Map<Concept, RegExp>();
  const expression = (concept: Concept): RegExp => {
    const found = compiled.get(concept) ?? compile(wordingsOf(concept));
    compiled.set(concept, found);
    found.lastIndex = 0;
    return found;
  };
  const known = new Map<string, Map<Concept, boolean>>();
  const has = (concept: Concept, text: string): boolean => {
    const answers = answersFor(known, text);
    const answer = answers.get(concept) ?? expression(concept).test(text);
    answers.set(concept, answer);
    return answer;
  };
  return {
    has,
    first(concept, text) {
      if (!has(concept, text)) return undefined;
      const match = expression(concept).exec(text);
      return match === null ? undefined : toMatch(match);
    },
    all: (concept, text) =>
      has(concept, text) ? Array.from(text.matchAll(expression(concept)), toMatch) : [],
  };
}

/** Several kinds of promises ask the same of the same text, one after the other. */
const remembered = 16;

function answersFor(known: Map<string, Map<Concept, boolean>>, text: string): Map<Concept, boolean> {
  const answers = known.get(text);
  if (answers !== undefined) return answers;
  if (known.size >= remembered) known.clear();
  const fresh = new Map<Concept, boolean>();
  known.set(text, fresh);
  return fresh;
}
