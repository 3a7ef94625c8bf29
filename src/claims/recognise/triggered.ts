import type { Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import type { Concept } from '../wording/lexicon.ts';
import { recognisers } from './index.ts';

/** Recognisers by each of the concepts of which one must be said, by their place in the list. */
const byTrigger: ReadonlyMap<Concept, readonly number[]> = gather();

function gather(): ReadonlyMap<Concept, readonly number[]> {
  const found = new Map<Concept, number[]>();
  for (const [place, { trigger }] of recognisers.entries()) {
    for (const concept of trigger) {
      const places = found.get(concept) ?? [];
      places.push(place);
      found.set(concept, places);
    }
  }
  return found;
}

/** The recognisers that have to read a clause, in the order of the list: those of which it, or its column, says a trigger. */
export function triggered({ lexicon, text, columns }: Clause): readonly Recogniser[] {
  const places = new Set<number>();
  for (const said of columns === '' ? [text] : [text, columns]) {
    for (const concept of lexicon.candidates(said)) {
      const waiting = byTrigger.get(concept);
      if (waiting === undefined || waiting.every((place) => places.has(place))) continue;
      if (lexicon.has(concept, said)) for (const place of waiting) places.add(place);
    }
  }
  return places.size === 0 ? [] : recognisers.filter((_, place) => places.has(place));
}
