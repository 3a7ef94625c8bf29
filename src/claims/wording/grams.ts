/** Of a character so many bits count: small letters differ. */
const [bits, letter] = [5, 31];
const three = (1 << (3 * bits)) - 1;
const five = (1 << (5 * bits)) - 1;

/** Runs of five characters have numbers above those of three: equal runs equal ones, others mostly not. */
const numberOfFive = (run: number): number => run | (five + 1);
const numberOfThree = (run: number): number => run & three;

/** Visits the numbers of all runs of three and of five characters in a text, as often as they stand there. */
export function gramsOf(text: string, visit: (gram: number) => void): void {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = ((run << bits) | (text.charCodeAt(at) & letter)) & five;
    if (at >= 2) visit(numberOfThree(run));
    if (at >= 4) visit(numberOfFive(run));
  }
}

/** The numbers of the runs of five characters in a word, else of those of three; none if it is shorter. */
export function tellingGramsOf(word: string): readonly number[] {
  const grams: number[] = [];
  gramsOf(word, (gram) => {
    if (word.length < 5 || gram > five) grams.push(gram);
  });
  return grams;
}
