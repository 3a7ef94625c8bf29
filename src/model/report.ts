import type { AttestationState } from './attestation.ts';
import type { CallOutcome } from './call.ts';
import type { ClaimId } from './claim-ids.ts';
import type { Modality, Parameters, Subject } from './claim.ts';
import type { BlockRole, DocumentFormat, Language, Place } from './document.ts';
import type { Why } from './fact.ts';
import type { Kind } from './resource.ts';
import type { Effect, Verdict } from './verdict.ts';

/** Version of the report's shape; raised when a field changes meaning or goes. */
export const reportVersion = 1;

export interface ReportDocument {
  readonly source: string;
  readonly title: string;
  readonly format: DocumentFormat;
  readonly language: Language;
  readonly sha256: string;
  /** The original characters, so that the text can be shown annotated. */
  readonly text: string;
  readonly blocks: readonly {
    readonly role: BlockRole;
    readonly level: number;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface ReportSource {
  readonly reader: string;
  readonly name: string;
  readonly layer: 'live' | 'state' | 'plan' | 'code' | 'document';
  readonly about: Readonly<Record<string, string>>;
  readonly modified?: string;
  readonly counts: Readonly<Record<'total' | 'mapped' | 'linked' | 'irrelevant' | 'unmapped', number>>;
  readonly types: Readonly<
    Record<'mapped' | 'linked' | 'irrelevant' | 'unmapped', Readonly<Record<string, number>>>
  >;
  readonly warnings: readonly string[];
}

export interface ReportResource {
  readonly provider: string;
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly address: string;
  readonly account: string | null;
  readonly region: string | null;
  /** Index in `estate.sources`. */
  readonly source: number | null;
}

/** Where a finding's value was read. */
export interface ReportFrom {
  readonly path: string;
  readonly address: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly note: string | null;
  /** Index in `calls`, where it was read live. */
  readonly call?: number;
}

export interface ReportFinding {
  /** Index in `resources`. */
  readonly resource: number;
  readonly verdict: 'contradicted' | 'inconclusive';
  readonly expected: string;
  readonly observed: string | null;
  readonly from: ReportFrom;
  readonly why: string;
  /** Stable across runs: hash of claim id, provider and canonical resource id. */
  readonly fingerprint: string;
}

/** What one layer shows of a promise, in things. */
export interface ReportLayer {
  readonly layer: 'live' | 'state' | 'plan' | 'code';
  readonly verdict: 'contradicted' | 'inconclusive' | 'consistent';
  readonly contradicted: number;
  readonly inconclusive: number;
  readonly confirmed: number;
}

/**
 * A thing of which the layers say different things.
 *
 * - `changed-outside`: declared as promised, not so live.
 * - `not-declared`: as promised live, declared otherwise.
 * - `only-live`, `only-declared`: one of the two knows it.
 * - `unmatched`: in code, and no state leads from it to what is live.
 */
export interface ReportDrift {
  /** Index in `resources`. */
  readonly resource: number;
  readonly kind: 'changed-outside' | 'not-declared' | 'only-live' | 'only-declared' | 'unmatched';
  /** One plain sentence with a full stop. */
  readonly why: string;
}

export interface ReportClaim {
  readonly id: string;
  readonly check: ClaimId;
  readonly quote: string;
  readonly at: Place | null;
  /** Index in `documents`. */
  readonly document: number;
  readonly params: Parameters;
  readonly subject: Subject;
  readonly modality: Modality;
  readonly scope: readonly string[];
  readonly reviewed: boolean;
  readonly note: string | null;
  readonly effect: Effect;
  readonly verdict: Verdict;
  /** True if something that could have been read, or the quote itself, is missing. */
  readonly incomplete: boolean;
  /** Scope words that tomcheck.yaml maps to no resources. */
  readonly unmapped: readonly string[];
  /** One plain sentence that says why the verdict is what it is. */
  readonly why: string;
  /** Indexes of the resources for which it holds. */
  readonly confirmed: readonly number[];
  /** The contradicted and the inconclusive; with `confirmed` the whole population. */
  readonly findings: readonly ReportFinding[];
  /** Each layer for itself, where the promise was judged in more than one: live, state, plan, code. */
  readonly layers?: readonly ReportLayer[];
  /** Where live and declared differ. */
  readonly drift?: readonly ReportDrift[];
  /** Indexes in `gaps` of the places that kept it from being judged in full. */
  readonly gaps: readonly number[];
  /** What a person has attested of it, where only people or documents can show it. */
  readonly attestation: ReportAttestation | null;
  /** For a contradicted claim: what to change in the cloud, and the sentence that would be true. */
  readonly remedy: { readonly cloud: string; readonly text: string | null } | null;
}

/** An attestation as it was found, and what became of it by the day of the run. */
export interface ReportAttestation {
  readonly state: AttestationState;
  readonly by: string;
  /** Days, as `2026-11-21`. */
  readonly on: string;
  readonly validUntil: string;
  readonly evidence: { readonly file: string; readonly sha256: string };
  /** `policy.attestations.yaml:12` */
  readonly place: string;
}

export interface ReportGap {
  readonly kinds: readonly Kind[];
  readonly provider: string | null;
  readonly account: string | null;
  readonly region: string | null;
  readonly source: number | null;
  readonly subject: string;
  readonly why: Why;
  readonly detail: string;
  /** Index in `calls` of the call that did not bring it. */
  readonly call?: number;
}

/** An entry of the ledger: one operation asked of an API, with all its pages. */
export interface ReportCall {
  readonly provider: string;
  readonly operation: string;
  readonly account: string | null;
  readonly region: string | null;
  /** The one thing it asked about; null for lists. */
  readonly target: string | null;
  readonly outcome: CallOutcome;
  readonly error: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly time: string;
  readonly pages: number;
  readonly items: number;
}

export interface ReportCheck {
  readonly id: ClaimId;
  readonly title: string;
  readonly why: string;
  readonly references: readonly string[];
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
}

/** What a change does to the promises, where a run was held against one before it. */
export interface ReportChange {
  /** Names of the sources before the change. */
  readonly against: readonly string[];
  /** Promises that something contradicts now and did not before: index in `claims`, and in its `findings`. */
  readonly breaks: readonly { readonly claim: number; readonly findings: readonly number[] }[];
  /** Promises that something contradicted before and does not now, with the sentence that was true of it. */
  readonly mends: readonly {
    readonly claim: number;
    readonly was: readonly { readonly address: string; readonly why: string }[];
  }[];
}

/**
 * A whole run as plain data: every format is a pure function of it.
 *
 * Equal inputs and an equal clock give equal bytes.
 */
export interface Report {
  readonly version: typeof reportVersion;
  readonly tool: { readonly name: 'tomcheck'; readonly version: string };
  /** When the run was made, ISO 8601. */
  readonly clock: string;
  /** False if something that could be read was not. */
  readonly complete: boolean;
  readonly documents: readonly ReportDocument[];
  readonly estate: {
    /** Whether tomcheck.yaml says what makes up the company's cloud. */
    readonly declared: boolean;
    readonly sources: readonly ReportSource[];
    /** Declared accounts that no source covered. */
    readonly missing: readonly string[];
    readonly excluded: readonly { readonly resource: string; readonly reason: string }[];
  };
  readonly resources: readonly ReportResource[];
  readonly claims: readonly ReportClaim[];
  readonly unclaimed: readonly { readonly quote: string; readonly at: Place; readonly document: number }[];
  readonly gaps: readonly ReportGap[];
  /** Every call made of a live source, where there is one: by account, region, operation and target. */
  readonly calls?: readonly ReportCall[];
  /** What the change does, where the run was held against another. */
  readonly change?: ReportChange;
  readonly checks: readonly ReportCheck[];
  readonly summary: {
    readonly verdicts: Readonly<Record<Verdict, number>>;
    readonly resources: number;
    readonly unclaimed: number;
    readonly exitCode: number;
    /** The most important line, for the end of any output. */
    readonly headline: string;
  };
  /** What a reader should know before trusting the result: unreviewed claims, old state, tainted resources. */
  readonly notices: readonly string[];
}
