import type { Modality, Parameters, Subject } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-ids.ts';
import type { Clause } from './clause.ts';
import type { Span } from './text/span.ts';
import type { Concept } from './wording/lexicon.ts';

/** A promise that a clause makes, before it is known how firmly and by whom. */
export interface Finding {
  readonly params: Parameters;
  /** Where in the clause it is said: the word a negation would have to stand by. */
  readonly focus: Span;
  /** A part of the clause that is enough to quote; the whole clause if absent. */
  readonly quote?: Span;
  /** Set where the promise itself is made by a negation: `no public access`. */
  readonly negative?: boolean;
  readonly modality?: Modality;
  readonly subject?: Subject;
}

/** How one kind of promise is recognised. */
export interface Recogniser {
  readonly id: ClaimId;
  /** One of these must be said in the clause, otherwise it is not read at all. */
  readonly trigger: readonly Concept[];
  read(clause: Clause): readonly Finding[];
}
