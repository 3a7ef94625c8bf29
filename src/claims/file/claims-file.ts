import type { Position } from '../../input/line-index.ts';
import type { ClaimId } from '../../model/claim-ids.ts';
import type { Modality, Parameters, Subject } from '../../model/claim.ts';
import type { Quote } from '../anchor/quote.ts';

/** A claims file that was read and found valid. */
export interface ClaimsFile {
  /** Path as the user gave it. */
  readonly path: string;
  /** The file's own characters, comments included. */
  readonly text: string;
  readonly documents: readonly { readonly source: string; readonly sha256?: string }[];
  readonly claims: readonly ClaimEntry[];
  readonly notClaims: readonly NotClaim[];
}

export interface ClaimEntry {
  readonly id: string;
  readonly check: ClaimId;
  readonly quote: Quote;
  /** Source of its document, where it says so. */
  readonly document?: string;
  readonly params: Parameters;
  readonly subject: Subject;
  readonly modality: Modality;
  readonly scope: readonly string[];
  readonly note?: string;
  readonly reviewed?: { readonly by?: string; readonly on?: string };
  /** Where its quote stands in the claims file. */
  readonly at: Position;
}

/** A testable sentence that was reviewed and is no promise. */
export interface NotClaim {
  readonly quote: Quote;
  readonly reason: string;
  readonly at: Position;
}
