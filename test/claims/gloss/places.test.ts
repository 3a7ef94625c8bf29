import { describe, expect, it } from 'vitest';
import { glossOf } from '../../../src/claims/gloss/gloss.ts';
import { vocabularies, vocabularyIn } from '../../../src/claims/gloss/vocabularies.ts';
import { placesIn } from '../../../src/claims/parameters/places.ts';
import type { Language } from '../../../src/model/document.ts';
import { eeaMembers } from '../../../src/model/place-data/unions.ts';

const codes = [
  ...eeaMembers,
  'CH',
  'GB',
  'US',
  'UA',
  'TR',
  'RS',
  'CA',
  'JP',
  'IN',
  'BR',
  'AU',
  'SG',
  'IL',
  'CN',
];

/** Words for the Union and the Area, and capitals whose names differ. */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    UE: 'EU',
    'la Unión Europea': 'EU',
    EEE: 'EEA',
    Fráncfort: 'Frankfurt',
    Londres: 'London',
  },
  fr: {
    UE: 'EU',
    "l'Union européenne": 'EU',
    EEE: 'EEA',
    Francfort: 'Frankfurt',
    Londres: 'London',
  },
  it: {
    UE: 'EU',
    "nell'Unione europea": 'EU',
    SEE: 'EEA',
    Francoforte: 'Frankfurt',
    Londra: 'London',
  },
  nl: { EU: 'EU', 'de Europese Unie': 'EU', EER: 'EEA', Parijs: 'Paris', Londen: 'London' },
};

const placesOf = (language: Language, text: string): readonly string[] => {
  const vocabulary = vocabularyIn(language);
  if (vocabulary === undefined) throw new RangeError(`${language} has no vocabulary`);
  return placesIn(glossOf(text, vocabulary).text).map(({ code }) => code);
};

describe.each(Object.keys(vocabularies) as Language[])('in %s', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });

  it.each(codes.map((code) => [names.of(code) ?? code, code]))('%s is %s', (name, code) => {
    expect(placesOf(language, `(${name})`)).toEqual([code]);
  });

  it.each(Object.entries(others[language] ?? {}))('%s is %s', (name, code) => {
    expect(placesOf(language, `(${name})`)).toEqual([code]);
  });
});
