import { describe, expect, it } from 'vitest';
import { glossOf } from '../../../src/claims/gloss/gloss.ts';
import { vocabularyOf } from '../../../src/claims/gloss/vocabulary.ts';

const vocabulary = vocabularyOf([
  `
20 = dwadzieścia
4 = cztery
24 = dwadzieścia cztery
0.5 = pół
every # = co #
between # and # = między # a #
after # days = # päivän kuluttua
days = dni, päivä~
# day = # dniow~
#-bit = # bitov~
hours = godziny
copies = kopie
with = s
not + = ne+
we use = používáme
independent = nezávisl~
`,
]);

const said = (text: string): string => glossOf(text, vocabulary).text;

describe('# in a vocabulary', () => {
  it('stands for digits, wherever the number goes', () => {
    expect(said('30 päivän kuluttua')).toBe('after 30 days');
    expect(said('co 6 godziny')).toBe('every 6 hours');
    expect(said('między 7 a 30 dni')).toBe('between 7 and 30 days');
  });

  it('stands for the longest words that mean digits', () => {
    expect(said('co dwadzieścia cztery godziny')).toBe('every 24 hours');
    expect(said('co dwadzieścia godziny')).toBe('every 20 hours');
    expect(said('co pół godziny')).toBe('every 0.5 hours');
  });

  it('stands for a number that is joined to the next word, with a hyphen or without', () => {
    expect(said('30-dniowe kopie')).toBe('30 day copies');
    expect(said('256bitové')).toBe('256-bit');
  });

  it('stands for nothing else', () => {
    expect(said('co kopie')).toBe('co copies');
    expect(said('20 - kopie')).toBe('20 - copies');
  });

  it('leads back to the words of the whole form', () => {
    const gloss = glossOf('jo 30 päivän kuluttua', vocabulary);
    expect(gloss.text).toBe('jo after 30 days');
    expect(gloss.sourceOf(10)).toEqual({ start: 3, end: 21 });
  });
});

describe('+ in a vocabulary', () => {
  it('stands for a word that is known, written in one word with what is before it', () => {
    expect(said('Nepoužíváme kopie')).toBe('Not we use copies');
  });

  it('counts only where the whole word is not known', () => {
    expect(said('nezávislé kopie, nechť')).toBe('independent copies, necht');
  });
});

describe('signs that stand close together', () => {
  it('are a date even with spaces', () => {
    expect(said('od 5. 12. 2027')).toBe('od 2027-12-05');
    expect(said('od 05.12.2027')).toBe('od 2027-12-05');
  });

  it('are a name where a letter comes before the digits', () => {
    expect(said('S3 s AWS')).toBe('S3 with AWS');
  });
});

describe('a text without the marks on its letters', () => {
  it('is read as one with them', () => {
    const polish = vocabularyOf(['\nconnections = połączenia\nencrypted = szyfrowan~\nare = są\n']);
    expect(glossOf('Polaczenia sa szyfrowane', polish).text).toBe('Connections are encrypted');
  });
});
