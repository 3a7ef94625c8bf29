import type { Position } from '../../input/line-index.ts';
import type { Day } from '../../model/days.ts';

/** An attestations file that was read and found valid. */
export interface AttestationsFile {
  /** Path as the user gave it. */
  readonly path: string;
  /** The file's own characters, comments included. */
  readonly text: string;
  /** The document, relative to the file. */
  readonly document: string;
  readonly entries: readonly AttestationEntry[];
}

export interface AttestationEntry {
  readonly claim: string;
  readonly quote: string;
  readonly by: string;
  readonly on: Day;
  readonly validUntil: Day;
  /** The file relative to the attestations file. */
  readonly evidence: { readonly file: string; readonly sha256: string };
  readonly note?: string;
  /** Where it stands in the file. */
  readonly at: Position;
}
