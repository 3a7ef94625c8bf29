const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const einer: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  zweier: 2,
  dreier: 3,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const zehner: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Words that no rule makes. */
const others: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  hundred: 100,
  'half an': 0.5,
  'half a': 0.5,
  half: 0.5,
  an: 1,
  a: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  eine: 1,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  hundert: 100,
  halbes: 0.5,
  halben: 0.5,
  halber: 0.5,
  halbe: 0.5,
  eineinhalb: 1.5,
  anderthalb: 1.5,
  zweieinhalb: 2.5,
};

const anyOf = (table: Readonly<Record<string, number>>): string => Object.keys(table).join('|');

const inWords = [
  `(?:${anyOf(tens)})(?:-(?:${anyOf(ones)}))?`,
  `(?:(?:${anyOf(einer)})und)?(?:${anyOf(zehner)})`,
  anyOf(others),
  anyOf(ones),
  anyOf(einer),
].join('|');

/** Expression for a number in digits (`1.5`, `1,5`) or in words, folded, to build on; it has no group of its own. */
export const numberPattern = `(?:\\d{1,5}(?:[.,]\\d{1,2})?|${inWords})`;

const compound = new RegExp(
  `^(?:(${anyOf(tens)})(?:-(${anyOf(ones)}))?|(?:(${anyOf(einer)})und)?(${anyOf(zehner)}))$`,
);

/** Whether a word, folded, English or German, is a number. */
export const isNumber = (word: string): boolean => !Number.isNaN(valueOf(word));

function valueOf(word: string): number {
  for (const table of [ones, einer, others]) if (Object.hasOwn(table, word)) return table[word] ?? Number.NaN;
  const [found, english, englishOnes = '', germanOnes = '', german] = compound.exec(word) ?? [];
  if (found === undefined) return Number.NaN;
  return (tens[english ?? ''] ?? zehner[german ?? ''] ?? 0) + (ones[englishOnes] ?? einer[germanOnes] ?? 0);
}

/** The value of a number in digits or in words; `NaN` for other words. */
export function toNumber(text: string): number {
  const value = valueOf(text);
  if (!Number.isNaN(value)) return value;
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}
