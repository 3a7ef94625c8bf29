import type { Parameters } from '../../src/model/claim.ts';
import type { Raw } from '../verdicts/judge.ts';

/**
 * One labelled case: raw instances as they stand in a state or plan, of which one property decides.
 *
 * `good`: the promise holds for everything given. `bad`: it is contradicted. `unknown`: it cannot be told.
 */
export interface Case {
  readonly is: 'good' | 'bad' | 'unknown';
  /** What is special about it, as a clause without full stop: `a database in one zone`. */
  readonly what: string;
  /** Address in the root module to raw attributes, as the real provider writes them. */
  readonly given: Raw;
  readonly params?: Parameters;
  /** Enters as a plan in which these attributes are known only after apply; otherwise as a state. */
  readonly computed?: Raw;
  /** Whether what is given is all there is (`estate.complete`); default: true. */
  readonly declared?: boolean;
  /** A part of the sentence that the user reads, where the label alone would not show why. */
  readonly because?: string;
}

/** The cases of one check about one cloud: `test/cases/<cloud>/<check>.ts`. */
export type Cases = readonly Case[];
