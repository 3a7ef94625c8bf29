import type { Position } from './position.ts';

/**
 * What a comparison of claims file and text can show.
 *
 * - `quote-gone`: the words of a claim no longer stand in the document.
 * - `number-changed`: the claim's parameters are not those of the sentence.
 * - `meaning-changed`: the sentence around the quote makes it another promise: planned, negated, somebody else's.
 * - `new-version`: the document is not the one that the file was reviewed for, and promises have come or gone.
 * - `new-promise`: a promise of people or documents stands in it that the file does not have.
 * - `contradiction`: two sentences of the text, or of two texts, promise different things about the same.
 * - `unclaimed`: a sentence could be tested, and the file neither claims it nor rules it out.
 */
export type LintKind =
  | 'quote-gone'
  | 'number-changed'
  | 'meaning-changed'
  | 'new-version'
  | 'new-promise'
  | 'contradiction'
  | 'unclaimed';

/** A place in a file, for `path:line:column`. */
export interface FilePlace extends Position {
  readonly path: string;
}

export interface LintFinding {
  readonly kind: LintKind;
  /** Id of the claim, where it is about one. */
  readonly claim?: string;
  /** In the claims file. */
  readonly file?: FilePlace;
  /** In the document; absent where the quote is gone and nothing is like it. */
  readonly document?: FilePlace;
  /** One plain sentence. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly fix: string;
}
