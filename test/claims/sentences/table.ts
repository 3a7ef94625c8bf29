import type { ClaimId } from '../../../src/model/claim-ids.ts';
import type { Modality, Parameters, Subject } from '../../../src/model/claim.ts';

/** A sentence with what must be read in it; parameters that are not named may be there too. */
export type Saying = readonly [
  text: string,
  params: Parameters,
  how?: { readonly modality?: Modality; readonly subject?: Subject; readonly under?: string },
];

/** Per kind of promise: sentences that make it, and sentences that only look like it. */
export type Sentences = Readonly<
  Partial<Record<ClaimId, { readonly made: readonly Saying[]; readonly notMade: readonly string[] }>>
>;
