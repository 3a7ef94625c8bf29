import type { ClaimId } from '../../model/claim-ids.ts';
import type { Modality, Parameters, Subject } from '../../model/claim.ts';
import { find, isAbout, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from '../wording/lexicon.ts';

/** A promise that is made by naming a measure. */
export interface Naming {
  readonly id: ClaimId;
  /** One of these is said. */
  readonly says: readonly Concept[];
  /** And the clause, or what it leans on, is about one of these. */
  readonly about?: readonly Concept[];
  /** And the clause itself says one of these. */
  readonly with?: readonly Concept[];
  /** None of these is said: there the words mean something else. */
  readonly unless?: readonly Concept[];
  /** More that must hold. */
  readonly when?: (clause: Clause) => boolean;
  /** Undefined if the clause does not make the promise after all. */
  readonly params?: (clause: Clause) => Parameters | undefined;
  /** Whether its words deny something anyway (`cannot be changed`). */
  readonly negative?: boolean;
  readonly modality?: (clause: Clause) => Modality | undefined;
  readonly subject?: (clause: Clause) => Subject | undefined;
}

export function said(naming: Naming): Recogniser {
  return {
    id: naming.id,
    trigger: naming.says,
    read(clause) {
      const focus = find(clause, ...naming.says) ?? columnFocus(naming, clause);
      if (focus === undefined || !holds(naming, clause)) return [];
      const params = naming.params === undefined ? {} : naming.params(clause);
      if (params === undefined) return [];
      const modality = naming.modality?.(clause);
      const subject = naming.subject?.(clause);
      return [
        {
          params,
          focus,
          ...(naming.negative === true ? { negative: true } : {}),
          ...(modality === undefined ? {} : { modality }),
          ...(subject === undefined ? {} : { subject }),
        },
      ];
    },
  };
}

/** The heading of a column can say it for the cells below. */
function columnFocus({ says: concepts, params }: Naming, { lexicon, columns }: Clause): Span | undefined {
  const named =
    columns !== '' && params !== undefined && concepts.some((concept) => lexicon.has(concept, columns));
  return named ? { start: 0, end: 1 } : undefined;
}

function holds({ about, with: beside, unless, when }: Naming, clause: Clause): boolean {
  if (about !== undefined && !isAbout(clause, ...about)) return false;
  if (beside !== undefined && !says(clause, ...beside)) return false;
  if (unless !== undefined && says(clause, ...unless)) return false;
  return when === undefined || when(clause);
}
