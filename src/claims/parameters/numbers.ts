/** Numbers in words, folded, English and German. */
const words: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
  half: 0.5, a: 1, an: 1,
  ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7,
  acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, achtzehn: 18, zwanzig: 20,
  dreißig: 30, dreissig: 30, vierzig: 40, sechzig: 60, neunzig: 90, halbes: 0.5, halben: 0.5,
};

/** Expression for a number in digits (`1.5`, `1,5`) or in words, to build on; it has no group of its own. */
export const numberPattern = `(?:\\d{1,5}(?:[.,]\\d{1,2})?|${Object.keys(words).join('|')})`;

/** The value of what `numberPattern` matched. */
export function toNumber(text: string): number {
  return words[text] ?? Number(text.replace(',', '.'));
}
