/** How many different numbers trigrams have. */
export const trigramNumbers = 4096;

/** The number of the three characters at `at`; different ones may share a number. */
function numberAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) &
    (trigramNumbers - 1)
  );
}

/** The numbers of a text's trigrams, in order; none if it has fewer than three characters. */
export function trigramsOf(text: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 2 < text.length; at += 1) numbers.push(numberAt(text, at));
  return numbers;
}
