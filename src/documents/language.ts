import type { Language } from '../model/document.ts';

/** Words of a language's grammar that the other one does not have. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to are is our we with by for your that this which from all not only they it be has have at on or as'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und von mit für ist sind wird werden nicht auf ein eine einen einem einer den dem des im zum zur bei nach durch wir unsere sich nur oder aus als alle über'.split(
      ' ',
    ),
  ),
};

/** Only so much of a long text is looked at, in characters. */
const sample = 200_000;

/** English or German, by the grammar's words; English where neither prevails. */
export function detectLanguage(text: string): Language {
  const counts = { en: 0, de: 0 };
  for (const [word] of text
    .slice(0, sample)
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/\p{L}+/gu)) {
    if (functionWords.en.has(word)) counts.en += 1;
    if (functionWords.de.has(word)) counts.de += 1;
  }
  if (counts.en === counts.de) return /[äöüß]/i.test(text.slice(0, sample).normalize('NFC')) ? 'de' : 'en';
  return counts.de > counts.en ? 'de' : 'en';
}
