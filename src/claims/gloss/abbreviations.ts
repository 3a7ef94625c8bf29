import type { Language } from '../../model/document.ts';
import { inPieces, type Gloss, type Piece } from './gloss.ts';

type Table = Readonly<Record<string, string>>;

/** Behind a number; a full stop after one may end the sentence too. */
const units: Table = {
  Std: 'Stunden',
  Tg: 'Tage',
  Tge: 'Tage',
  Wo: 'Wochen',
  Mon: 'Monate',
  J: 'Jahre',
  Min: 'Minuten',
  Sek: 'Sekunden',
  Pers: 'Personen',
  Zch: 'Zeichen',
};

/** Also as the end of a longer word: `transportverschl.`, `halbjährl.` */
const words: Table = {
  jährl: 'jährlich',
  monatl: 'monatlich',
  wöchentl: 'wöchentlich',
  tägl: 'täglich',
  tgl: 'täglich',
  stündl: 'stündlich',
  quartalsw: 'quartalsweise',
  regelm: 'regelmäßig',
  autom: 'automatisch',
  ausschl: 'ausschließlich',
  verschl: 'verschlüsselt',
  Verschl: 'Verschlüsselung',
  aufbew: 'aufbewahrt',
  Aufbew: 'Aufbewahrung',
  öffentl: 'öffentliche',
  versch: 'verschiedene',
  gl: 'gleicher',
  zul: 'zuletzt',
  lfd: 'laufend',
  Mitarb: 'Mitarbeiter',
  'Adm.-': 'Administrator-',
  techn: 'technische',
  organisat: 'organisatorische',
  Wiederherst: 'Wiederherstellung',
  od: 'oder',
};

/** One letter, between words. */
const letters: Table = { u: 'und', f: 'für', m: 'mit', v: 'von', d: 'der' };

const keys = (table: Table): string => Object.keys(table).join('|').replaceAll('.', '\\.');

const german = new RegExp(
  [
    `(?<=\\d ?)(?<unit>${keys(units)})\\.`,
    `(?<word>${keys(words)})(?:\\.|(?<=-))`,
    // Not where it is a part of \`i. d. R.\` or \`z. B.\`
    `(?<=[\\p{L}\\d)] |\\p{L}{2}\\. )(?<letter>${keys(letters)})\\.(?= \\p{L}{2})(?! (?:ä|a|ö)\\.)`,
    `(?<![\\p{L}\\d])(?<short>DB|RZ)(?![\\p{L}\\d])`,
  ].join('|'),
  'gu',
);

const english = /(?<![\p{L}\d])(?<short>DBs?)(?![\p{L}\d])/gu;

const shorts: Readonly<Record<'de' | 'en', Table>> = {
  de: { DB: 'Datenbank', RZ: 'Rechenzentrum' },
  en: { DB: 'database', DBs: 'databases' },
};

/** The text with its abbreviations written out, as a hurried author meant it; undefined where there are none. */
export function writtenOut(text: string, language: Language): Gloss | undefined {
  const own = language === 'de' ? 'de' : 'en';
  const pieces = Array.from(text.matchAll(own === 'de' ? german : english), (match): Piece => {
    const { unit, word, letter, short } = match.groups ?? {};
    const end = match.index + match[0].length;
    const full = units[unit ?? ''] ?? words[word ?? ''] ?? letters[letter ?? ''] ?? shorts[own][short ?? ''];
    const stop = unit !== undefined && /^(?:\s*$|\s+[\p{Lu}\d])/u.test(text.slice(end, end + 4)) ? '.' : '';
    return { start: match.index, end, said: `${full ?? match[0]}${stop}` };
  });
  return pieces.length === 0 ? undefined : inPieces(text, pieces);
}
