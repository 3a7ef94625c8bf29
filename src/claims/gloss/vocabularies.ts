import type { Language } from '../../model/document.ts';
import { czech } from '../wording/cs/index.ts';
import { spanish } from '../wording/es/index.ts';
import { estonian } from '../wording/et/index.ts';
import { finnish } from '../wording/fi/index.ts';
import { french } from '../wording/fr/index.ts';
import { italian } from '../wording/it/index.ts';
import { dutch } from '../wording/nl/index.ts';
import { polish } from '../wording/pl/index.ts';
import { vocabularyOf, type Tables, type Vocabulary } from './vocabulary.ts';

/** What is understood beside English and German, which have wordings of their own. One line per language. */
export const vocabularies: Readonly<Record<Exclude<Language, 'en' | 'de'>, Tables>> = {
  cs: czech,
  es: spanish,
  et: estonian,
  fi: finnish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
};

const made = new Map<Language, Vocabulary>();

/** Made when the first document in the language is read; undefined for English and German. */
export function vocabularyIn(language: Language): Vocabulary | undefined {
  if (language === 'en' || language === 'de') return undefined;
  const known = made.get(language);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(vocabularies[language]);
  made.set(language, vocabulary);
  return vocabulary;
}
