import { hasVerb } from './clauses.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';

/** A row that answers a question, as the statements that it is made of. */
interface Answers {
  /** As written. */
  readonly question: string;
  /** The question with what answers it, and further sentences of the comment, which speak for themselves. */
  readonly spans: readonly Span[];
}

/** `Are backups made? | Daily | We dump the database. Files are copied every hour.`; undefined if it is no such row. */
export function answersIn(text: string): Answers | undefined {
  const [opening = ''] = /^[^|?]{5,250}\?(?= \| )/.exec(text) ?? [];
  const last = text.lastIndexOf(' | ') + 3;
  if (opening === '' || text.indexOf(' | ') + 3 === last) return undefined;
  const [first, ...others] = sentences(text.slice(last)).map(({ start, end }) => ({
    start: last + start,
    end: last + end,
  }));
  if (first === undefined) return undefined;
  const parts = isDivided.test(text.slice(opening.length, last)) ? [first, ...others] : others;
  const own = parts.filter(({ start, end }) => speaks(text.slice(start, end)));
  if (own.length === 0 || own.length < parts.length) return undefined;
  return { question: opening, spans: [{ start: 0, end: parts === others ? first.end : last }, ...own] };
}

/** `Partly`: what is said behind it holds, and not what was asked for. */
const isDivided = /^ \| (?:partly|partially|in part|teilweise|teils|zum teil) \| $/i;

/** A sentence with a verb or a number of its own, and not one that goes on about the one before. */
const speaks = (sentence: string): boolean =>
  (hasVerb(sentence.toLowerCase()) || /\d|\b(?:we|wir)\b/i.test(sentence)) &&
  !/^(?:they|it|this|that|these|those|sie|es|das|dies\w*)\b/i.test(sentence);
