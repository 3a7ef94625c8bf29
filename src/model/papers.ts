import type { Day } from './days.ts';
import type { Kind } from './resource.ts';

interface Shown {
  /** True for a file that was handed in, false for what only the text itself says. */
  readonly onFile: boolean;
}

/** Kinds of paper: what people and documents show, and no cloud. */
export interface PaperKinds {
  /** A certificate or attestation of a standard. */
  certification: Shown & {
    /** `iso27001:2022`, `soc2-type2`; the number as written where no standard has it. */
    readonly standard: string;
    /** `company`, or the name of the provider that holds it. */
    readonly heldBy: string;
    readonly validFrom: Day;
    readonly validUntil: Day;
    readonly issuer: string;
    readonly number: string;
    /** A later certificate of the same standard and holder is shown beside it. */
    readonly succeeded: boolean;
  };
  /** A dated report of a test, an audit or a review. */
  report: Shown & {
    readonly about: 'penetration-test' | 'security-audit' | 'policy-review';
    readonly date: Day;
    /** Last day on which it counts, where somebody has said so. */
    readonly validUntil: Day;
    readonly independent: boolean;
    /** A later report of the same is shown beside it. */
    readonly succeeded: boolean;
  };
  /** The text that makes the promises, with the dates that it bears. */
  policyText: {
    readonly reviewedOn: Day;
    readonly changedOn: Day;
    /** The day that it names for its next review. */
    readonly nextReviewOn: Day;
  };
}

const papers: readonly string[] = [
  'certification',
  'report',
  'policyText',
] satisfies readonly (keyof PaperKinds)[];

/** Whether a kind is shown by people and documents, not by a cloud. */
export function isPaper(kind: Kind): kind is keyof PaperKinds {
  return papers.includes(kind);
}
