import type { ParameterValue } from '../../model/claim.ts';

/** Values of one parameter with the words that mean them, folded. */
export type Terms = readonly (readonly [value: string, words: RegExp])[];

/** `{ [name]: value }` of the terms that a text uses; a list where it uses several; empty if none. */
export function terms(name: string, table: Terms, folded: string): Readonly<Record<string, ParameterValue>> {
  const found = table.filter(([, words]) => words.test(folded)).map(([value]) => value);
  const [first] = found;
  if (first === undefined) return {};
  return { [name]: found.length === 1 ? first : found };
}

/** `{ [name]: true }` if the text says so. */
export function flag(name: string, words: RegExp, folded: string): Readonly<Record<string, boolean>> {
  return words.test(folded) ? { [name]: true } : {};
}
