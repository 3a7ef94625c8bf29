import type { Raw } from '../verdicts/judge.ts';
import type { Case } from './case.ts';

type More = Omit<Case, 'is' | 'what' | 'given'>;
type Make = (what: string, given: Raw, more?: More) => Case;

const labelled =
  (is: Case['is']): Make =>
  (what, given, more = {}) => ({ is, what, given, ...more });

/** Shorter ways to write a case, by its label. */
export const good = labelled('good');
export const bad = labelled('bad');
export const unknown = labelled('unknown');
