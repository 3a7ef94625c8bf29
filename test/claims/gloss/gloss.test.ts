import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../src/claims/gloss/forms.ts';
import { glossOf } from '../../../src/claims/gloss/gloss.ts';
import { vocabularyOf } from '../../../src/claims/gloss/vocabulary.ts';

const vocabulary = vocabularyOf([
  `
the = la, les, l'
data = données
are = sont
not = pas
 = ne, n'
is = est, è
and = e
encrypted = chiffré(e|s|es|)
encryption = ~versleuteling
firewall = pare-feu
backups = sauvegard~
daily backups = sauvegardes quotidiennes
the EU = UE
`,
]);

const said = (text: string): string => glossOf(text, vocabulary).text;

describe('a gloss', () => {
  it('says word by word what is known, and leaves the rest without accents', () => {
    expect(said('Les données sont chiffrées (vérifié).')).toBe('The data are encrypted (verifie).');
  });

  it('takes the longest form', () => {
    expect(said('sauvegardes quotidiennes, sauvegardes')).toBe('daily backups, backups');
  });

  it('drops words that mean nothing in English', () => {
    expect(said("Elle n'est pas là, les données ne sont pas")).toBe('Elle is not la, the data are not');
  });

  it('begins a sentence with a capital letter though its first word is dropped', () => {
    const gloss = glossOf('Vu. Ne sont pas', vocabulary);
    expect(gloss.text).toBe('Vu. Are not');
    expect(gloss.sourceOf(4)).toEqual({ start: 4, end: 11 });
  });

  it('knows words with a hyphen, with an apostrophe, and by their beginning or end', () => {
    expect(said("l'UE: pare-feu, sauvegardé, schijfversleuteling")).toBe(
      'the The EU: firewall, backups, encryption',
    );
  });

  it('knows words without their accents, unless that is another word', () => {
    expect(said('donnees CHIFFREES, è, e')).toBe('data Encrypted, is, and');
  });

  it('looks for names as they are written', () => {
    expect(said('UE, ue')).toBe('The EU, ue');
  });

  it('reads composed and decomposed letters alike', () => {
    expect(said('données'.normalize('NFD'))).toBe('data');
  });

  it('leaves names with capital letters as they are', () => {
    expect(said('à Gävle')).toBe('a Gävle');
  });

  it('writes numbers and dates as English texts do', () => {
    expect(said('1.234 et 1 234,5 et 3/2/2028 et 31.12.2028 et 1.2')).toBe(
      '1234 et 1234,5 et 2028-02-03 et 2028-12-31 et 1.2',
    );
  });

  it('leads back from every character to the words it was made from', () => {
    const text = "L'accès: les sauvegardes quotidiennes.";
    const gloss = glossOf(text, vocabulary);
    const at = gloss.text.indexOf('backups');
    const { start, end } = gloss.sourceOf(at);
    expect(text.slice(start, end)).toBe('sauvegardes quotidiennes');
    const last = gloss.sourceOf(gloss.text.length - 1);
    expect(text.slice(last.start, last.end)).toBe('.');
  });
});

describe('a form', () => {
  it('stands for all that its brackets spell out', () => {
    expect(spelledOut('(la |)clé(s|) ssh')).toEqual(['la clés ssh', 'la clé ssh', 'clés ssh', 'clé ssh']);
  });
});
