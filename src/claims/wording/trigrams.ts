/** How many different numbers trigrams have. */
export const trigramNumbers = 32_768;

/** The number of the three characters at `at`: five bits of each, so that small letters differ. */
function numberAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** The numbers of a text's trigrams, in order; none if it has fewer than three characters. */
export function trigramsOf(text: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 2 < text.length; at += 1) numbers.push(numberAt(text, at));
  return numbers;
}
