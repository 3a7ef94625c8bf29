import type { Clause } from './clause.ts';
import type { Finding } from './finding.ts';
import { fold } from './text/fold.ts';
import type { Match } from './wording/lexicon.ts';

/**
 * Whether what a clause says holds of a part of things only: `not all databases`, `encrypted in part`,
 * `3 of 5 servers`. That promises nothing of any single one, whether it is meant as praise or as a lack.
 *
 * An exception that is not named (`except on some systems`) leaves a promise, under a condition; who may do
 * something (`not all employees have access`) is a restriction, and `one part here, the other there` is all.
 */
export function isPartial(clause: Clause, { focus }: Finding): boolean {
  const { lexicon, text, passage } = clause;
  if (passage.status !== undefined && lexicon.has('partial', fold(passage.status))) return true;
  const anywhere = lexicon.all('partial', text);
  const things = lexicon.all('partialThing', text).filter(({ start }) => opening.test(text.slice(0, start)));
  const found = [...anywhere, ...things].filter((match) => governs(match, focus.start, focus.end, text));
  if (found.length === 0) return false;
  const pardoned = lexicon.all('falsePartial', text);
  const shared = pardoned.some((other) => ofOthers.test(other.text));
  return !shared && found.some((match) => !pardoned.some((other) => overlap(match, other)));
}

/** At the beginning of a statement, a cell or an adverbial, or after `we encrypt`. */
const opening =
  /(?:^|[:|] ?|\b(?:only|currently|in|on|for|at|nur|derzeit|auf|bei|für|an) |^(?:we|wir) [a-zäöüß]+ )$/;

/** With it, every thing is spoken of. */
const ofOthers = /\b(?:others?|rest|remaining|anderen|übrigen|restlichen|weiteren)$/;

/** A comma, but none that leads to what is said of the thing itself (`Backups, die ...`). */
const parting = /;|,(?! (?:die|der|das|den|which|that) )/;

/** It stands first, or beside the words of the promise with nothing in between that parts them. */
function governs({ start, end }: Match, focusStart: number, focusEnd: number, text: string): boolean {
  if (/^(?:[a-zäöüß]+ ){0,2}$/.test(text.slice(0, start))) return true;
  const between =
    end <= focusStart ? text.slice(end, focusStart) : text.slice(focusEnd, Math.max(focusEnd, start));
  return !parting.test(between);
}

const overlap = (one: Match, other: Match): boolean => one.start < other.end && other.start < one.end;
