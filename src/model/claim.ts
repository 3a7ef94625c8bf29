import type { ClaimId } from './claim-ids.ts';
import type { Place, Statement } from './document.ts';

/** Whose promise it is: the company's own, its provider's, or a duty or option of the customer. */
export type Subject = 'company' | 'provider' | 'customer';

/**
 * How firmly it is said.
 *
 * `hedged`: "usually", "where possible". `conditional`: depends on a plan, a tier, an exception.
 * `planned`: not yet. `negated`: the text says that the measure is not in place.
 */
export type Modality = 'asserted' | 'hedged' | 'conditional' | 'planned' | 'negated';

export type ParameterValue = string | number | boolean | readonly (string | number)[];

/** Parameters of a claim under the names of its claim id: `{ days: 30, op: 'gte' }`. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** A statement that a check knows. */
export interface Claim {
  /** From the claims file, or the check's id and the first eight hex digits of the hash of the quote. */
  readonly id: string;
  readonly check: ClaimId;
  readonly quote: string;
  /** Undefined if the quote does not stand in the document any more. */
  readonly at: Place | undefined;
  /** Index in the list of documents of the run. */
  readonly document: number;
  readonly params: Parameters;
  readonly subject: Subject;
  readonly modality: Modality;
  /** Words that say which resources it speaks of: `customer data`, `production`. */
  readonly scope: readonly string[];
  /** Set when it comes from a claims file that a person has reviewed. */
  readonly reviewed?: { readonly by?: string; readonly on?: string };
  readonly note?: string;
}

/** What has come and gone in a document since its claims file was reviewed. */
export interface ReviewedVersion {
  /** Path of the claims file. */
  readonly file: string;
  /** True if the file names the SHA-256 of another version. */
  readonly other: boolean;
  /** Ids of its claims whose words stand nowhere any more. */
  readonly gone: readonly string[];
  /** Promises that it neither claims nor rules out; only of another version. */
  readonly fresh: readonly Pick<Claim, 'check' | 'quote' | 'at'>[];
}

/** What was found in the documents of a run. */
export interface Extraction {
  readonly claims: readonly Claim[];
  /** Set where the document is not what its claims file was reviewed for. */
  readonly version?: ReviewedVersion;
  readonly unclaimed: readonly (Statement & { readonly document: number })[];
}
