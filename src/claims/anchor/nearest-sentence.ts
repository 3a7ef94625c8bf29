import { placeOf } from '../../documents/place-of.ts';
import type { Document, Place } from '../../model/document.ts';
import { sentences } from '../text/sentences.ts';

/** The sentence that most likely took a quote's place. */
export interface Nearest {
  readonly sentence: string;
  readonly at: Place;
}

/** Less in common than this share of words, and it is another sentence. */
const leastShare = 0.5;

/** The sentence of a document that has most words in common with a quote, or undefined if none has half of them. */
export function nearestSentence(document: Document, quote: string): Nearest | undefined {
  const wanted = wordsOf(quote);
  if (wanted.size === 0) return undefined;
  let best: { readonly block: number; readonly start: number; readonly end: number } | undefined;
  let most = leastShare;
  for (const candidate of sentencesOf(document)) {
    const share = shareOf(wanted, candidate.words);
    if (share > most || (best === undefined && share === most)) [best, most] = [candidate, share];
  }
  if (best === undefined) return undefined;
  const { block, start, end } = best;
  return {
    sentence: document.blocks[block]?.text.slice(start, end) ?? '',
    at: placeOf(document, block, start, end),
  };
}

interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

const cache = new WeakMap<Document, readonly Candidate[]>();

function sentencesOf(document: Document): readonly Candidate[] {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const found = document.blocks.flatMap(({ text }, block) =>
    sentences(text).map(({ start, end }) => ({ block, start, end, words: wordsOf(text.slice(start, end)) })),
  );
  cache.set(document, found);
  return found;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** Dice's coefficient: twice the common words by all words. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size || 1);
}
