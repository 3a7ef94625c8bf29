import type { Clause } from '../clause.ts';
import type { Span } from '../text/span.ts';
import type { Pair } from './pairs.ts';

/** `The keys are in KMS and are renewed each year`: where the clause says what is done to a thing that is named before it. */
export function findLeaning(clause: Clause, pairs: readonly Pair[]): Span | undefined {
  const { lexicon, text, sentence, context } = clause;
  for (const [thing, act] of pairs) {
    if (!lexicon.has(thing, sentence) && !lexicon.has(thing, context)) continue;
    const match = lexicon.first(act, text);
    if (match !== undefined) return match;
  }
  return undefined;
}
