import { find, type Clause } from '../clause.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from '../wording/lexicon.ts';

/** A thing and what is done to it: said close together, in either order, they make a promise. */
export type Pair = readonly [thing: Concept, act: Concept];

/** More characters than these between the two belong to another statement. */
const reach = 70;

/** Where the thing of the first of the pairs stands that a clause, with the question it answers, says; it covers the act. */
export function findPair(clause: Clause, pairs: readonly Pair[]): Span | undefined {
  for (const [thing, act] of pairs) {
    const found = together(clause, thing, act);
    if (found !== undefined) return found;
  }
  return undefined;
}

function together(clause: Clause, thing: Concept, act: Concept): Span | undefined {
  const { lexicon, text } = clause;
  const things = lexicon.all(thing, text);
  const acts = lexicon.all(act, text);
  if (things.length > 0 && acts.length > 0) return closest(things, acts);
  // Of a question both may be taken for granted: `Are restores tested? Yes, each quarter.`
  if (things.length === 0 && acts.length === 0) return find(clause, thing) && find(clause, act);
  // The question says the one, the answer the other.
  const other = things.length > 0 ? find(clause, act) : find(clause, thing);
  return other && (things[0] ?? acts[0]);
}

/** The pair with the least between; both lists are in the order of the text. */
function closest(things: readonly Span[], acts: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let least = reach;
  let next = 0;
  for (const one of things) {
    while (next < acts.length - 1 && (acts[next]?.end ?? 0) <= one.start) next += 1;
    for (const other of acts.slice(Math.max(0, next - 1), next + 2)) {
      const between = Math.max(other.start - one.end, one.start - other.end);
      if (between > least) continue;
      least = between;
      best = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
    }
  }
  return best;
}

/** Whether a heading or a question says both of one of the pairs. */
export const namesPair = ({ lexicon }: Clause, pairs: readonly Pair[], text: string): boolean =>
  pairs.some(([thing, act]) => lexicon.has(thing, text) && lexicon.has(act, text));
