import type { Day } from './days.ts';

/** What a person has attested of one promise, as it stands in an attestations file. */
export interface Attestation {
  /** Index of the document in the run. */
  readonly document: number;
  /** Id of the claim. */
  readonly claim: string;
  /** The words that were attested. */
  readonly quote: string;
  readonly by: string;
  readonly on: Day;
  /** Last day on which it counts. */
  readonly validUntil: Day;
  readonly evidence: {
    /** Path as the user would give it. */
    readonly file: string;
    readonly sha256: string;
    /** What the file hashes to today; undefined if it cannot be read. */
    readonly today: string | undefined;
  };
  readonly note?: string;
  /** Where it stands: `policy.attestations.yaml:12`. */
  readonly place: string;
}

/**
 * What became of an attestation.
 *
 * `valid`; `expired`: past its date; `evidence-changed`: the file is no longer the one that was shown;
 * `evidence-missing`: it cannot be read; `other-words`: the sentence has changed since; `not-yet`: dated in the future.
 */
export type AttestationState =
  | 'valid'
  | 'expired'
  | 'evidence-changed'
  | 'evidence-missing'
  | 'other-words'
  | 'not-yet';
