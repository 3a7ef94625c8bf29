import type { ClaimId } from './claim-ids.ts';
import type { Parameters, ParameterValue } from './claim.ts';
import type { WritingLanguage } from './document.ts';
import type { Judgement } from './judgement.ts';
import type { Kind, Reads, Resource } from './resource.ts';

/**
 * Which resources a promise needs to hold.
 *
 * - `every`: each one by itself.
 * - `{ some: kind }`: in each account at least one resource of that kind is good; the accounts are judged.
 * - `together`: the check sees all of them before it judges each (`judgeTogether`).
 */
export type Quantifier = 'every' | 'together' | { readonly some: Kind };

/** JSON Schema of one parameter; `examples` has a value for every case that the documentation should show. */
export interface ParameterSchema {
  readonly description: string;
  readonly examples: readonly [ParameterValue, ...ParameterValue[]];
  readonly [keyword: string]: unknown;
}

/** JSON Schema of the parameters of a check, as plain data. */
export interface ParametersSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, ParameterSchema>>;
}

/** One case that shows a verdict: run as a test, printed in the documentation. */
export interface Example {
  /** Sentence that makes the promise. */
  readonly claim: string;
  readonly params?: Parameters;
  /** What there is, by `example()` of the model. */
  readonly given: readonly Resource[];
  /** Day of the run, where it matters; `exampleDay` where it is left out. */
  readonly today?: string;
  /** The sentence the user reads; not needed where the promise holds. */
  readonly because?: string;
}

export interface Remedy {
  /** How to make the promise true, in one or two sentences. */
  readonly cloud: string;
  readonly terraform?: string;
  readonly commandLine?: string;
}

/**
 * One kind of promise and how it is tested.
 *
 * A check is a pure function of the facts it reads. It knows no provider, no format, no clock.
 *
 * A promise that is half people's (its id is `organisational`) has a check for its technical half: the engine
 * lets that half contradict, and never confirm the whole, whatever `judge` says.
 */
export interface Check {
  readonly id: ClaimId;
  /** What is promised, as a short sentence: `Stored data is encrypted`. */
  readonly title: string;
  /** Why it matters, with the article of law. */
  readonly why: string;
  /** Articles and controls, as data for reports. */
  readonly references: readonly string[];
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly parameters: ParametersSchema;
  readonly reads: Reads;
  readonly quantifier: Quantifier;
  /** Whether a resource belongs to what the parameters speak of. Default: it does. */
  readonly concerns?: (resource: Resource, params: Parameters) => boolean;
  /**
   * What in the parameters it cannot judge, as a clause: `whether devices are encrypted`.
   * A claim with such a parameter is never confirmed, but may be contradicted.
   */
  readonly unjudged?: (params: Parameters) => string | undefined;
  /**
   * Where else the promise may be kept, out of sight of every source, as a sentence: `It may be watched by a
   * service outside of the cloud.` With such a place nothing seen contradicts the promise.
   */
  readonly elsewhere?: (params: Parameters) => string | undefined;
  /**
   * True if it judges by labels which environment a resource belongs to. Labels are otherwise read only where
   * a scope is told by them, and words for environments narrow nothing here.
   */
  readonly readsLabels?: true;
  /** `today` is the day of the run in UTC, as `2026-11-21`: the only clock that a check is shown. */
  readonly judge: (resource: Resource, params: Parameters, today: string) => Judgement;
  /** For the quantifier `together`: one judgement per resource, in their order. */
  readonly judgeTogether?: (
    resources: readonly Resource[],
    params: Parameters,
    today: string,
  ) => readonly Judgement[];
  readonly examples: {
    readonly confirmed: readonly [Example, ...Example[]];
    readonly contradicted: readonly [Example, ...Example[]];
    readonly inconclusive: readonly [Example, ...Example[]];
  };
  readonly remedy: Remedy;
  /**
   * The sentence that would be true of these resources, or undefined if none can be given.
   * Called for contradicted claims with the whole population.
   */
  readonly reword: (
    resources: readonly Resource[],
    params: Parameters,
    language: WritingLanguage,
  ) => string | undefined;
}
