import { firstVerb } from './clauses.ts';

/** `They`, `Sie` before a verb of state: who or what is meant was said before. */
const pronoun =
  /^(?!it (?:is|has been|was|shall be|must be) (?:\w+ )?(?:intended|planned|possible|impossible|necessary|ensured|guaranteed|recommended|important|permitted|allowed|forbidden|prohibited|agreed|mandatory) (?:to|that)\b)(?:they|it|these|those|sie|diese) (?=(?:is|are|was|were|has|have|shall|will|must|cannot|remain|rest|stay|sind|werden|wird|liegen|lagern|bleiben|stehen)\b)/i;

/** An article and a noun: German nouns have capital letters. */
const germanNoun =
  /^(?:(?:Die|Der|Das|Alle|Sämtliche|Unsere|Diese|Jede[rs]?) )?(?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ][\wäöüßÄÖÜ-]+/;

/** What a clause is about: what stands before its verb. Undefined if that is a pronoun, or too long to be a thing. */
function topicOf(written: string): string | undefined {
  if (pronoun.test(written)) return undefined;
  const verb = firstVerb(written.toLowerCase());
  const before = verb === undefined ? '' : written.slice(0, verb).trim();
  const isThing = before !== '' && before.split(' ').length <= 5 && !/[,:;|]/.test(before);
  const topic = isThing ? before : germanNoun.exec(written)?.[0];
  return topic?.replace(/^(?:and|und|but|aber) /i, '');
}

/**
 * Words of a clause with the thing in place of the pronoun it begins with, and how many characters it grew by.
 *
 * `said` are the clauses before it.
 */
export function withTopic(
  written: string,
  said: readonly string[],
): { readonly words: string; readonly grown: number } {
  const word = pronoun.exec(written)?.[0];
  const topic = word === undefined ? undefined : lastTopic(said);
  if (word === undefined || topic === undefined) return { words: written, grown: 0 };
  const words = `${topic} ${written.slice(word.length)}`;
  return { words, grown: words.length - written.length };
}

/** So far back nobody remembers what a pronoun means. */
const memory = 3;

function lastTopic(said: readonly string[]): string | undefined {
  for (let at = said.length - 1; at >= Math.max(0, said.length - memory); at -= 1) {
    const topic = topicOf(said[at] ?? '');
    if (topic !== undefined) return topic;
  }
  return undefined;
}
