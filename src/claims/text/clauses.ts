import { trim, type Span } from './span.ts';

const verbs =
  'is|are|was|has|have|shall|will|must|can|may|runs?|uses?|sits?|looks?|stays?|travels?|kept|takes?|remains?|prefers?|wird|werden|ist|sind|hat|haben|kann|k\u00f6nnen|darf|d\u00fcrfen|liegt|liegen|l\u00e4uft|laufen|bleibt|bleiben|steht|stehen|erfolgt|erfolgen|findet|m\u00fcssen|muss|enthalten|enth\u00e4lt|contains?';

const finiteVerb = new RegExp(`\\b(?:${verbs})\\b`);
/** Whether a folded text says that somebody does or something is. */
export const hasVerb = (text: string): boolean => finiteVerb.test(text);

/** Where the first verb of a folded text stands; undefined if it has none that is known. */
export const firstVerb = (text: string): number | undefined => finiteVerb.exec(text)?.index;

/** A conjunction followed by a short subject and its own verb: there a new promise begins. */
const newSubject = new RegExp(
  `,? (?:and|but|while|whereas|und|aber|w\u00e4hrend|sowie) (?=(?:we|wir) [a-z\u00e4\u00f6\u00fc]|(?:(?!(?:when|if|after|before|once|until|where|which|who|that)\\b)[a-z\u00e4\u00f6\u00fc\u00df][\\w\u00e4\u00f6\u00fc\u00df'-]* ){1,4}(?:${verbs})\\b|(?:a|an|the|our|eine?|die|unsere) firewalls? [a-z])`,
  'g',
);

/** No sentence makes more promises than this; the rest stays one clause. */
const mostCuts = 12;

/**
 * Clauses of one sentence that can promise on their own, in order; together they cover it.
 *
 * `folded` is the folded text that `sentence` lies in. Cut at semicolons outside brackets, and where a
 * conjunction starts a new subject with its verb.
 */
export function clauses(folded: string, sentence: Span): readonly Span[] {
  const cuts = [...semicolons(folded, sentence), ...conjunctions(folded, sentence)]
    .sort((a, b) => a - b)
    .slice(0, mostCuts);
  const edges = [sentence.start, ...cuts, sentence.end];
  return edges
    .slice(1)
    .map((end, index) => trim(folded, { start: edges[index] ?? sentence.start, end }))
    .filter(({ start, end }) => end - start > 2);
}

function semicolons(folded: string, { start, end }: Span): readonly number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const character = folded[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0 && speaks(folded.slice(at + 1, end))) cuts.push(at + 1);
  }
  return cuts;
}

/** A few words without a verb or a number only add to what stands before the semicolon. */
function speaks(rest: string): boolean {
  const next = rest.split(';', 1)[0] ?? '';
  return /\d/.test(next) || finiteVerb.test(next) || next.trim().split(' ').length > 4;
}

function conjunctions(folded: string, { start, end }: Span): readonly number[] {
  const text = folded.slice(start, end);
  const cuts: number[] = [];
  let from = 0;
  for (const match of text.matchAll(newSubject)) {
    if (!finiteVerb.test(text.slice(from, match.index))) continue;
    cuts.push(start + match.index);
    from = match.index + match[0].length;
  }
  return cuts;
}
