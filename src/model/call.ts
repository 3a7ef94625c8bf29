import type { Why } from './fact.ts';

/**
 * How a call ended. `absent` is an answer: what was asked for is not set.
 * The others are no answer, and what they would have shown is not known.
 */
export type CallOutcome =
  | 'answered'
  | 'absent'
  | Extract<Why, 'denied' | 'throttled' | 'cut-off' | 'failed' | 'not-shown'>;

/** One operation asked of an API, with all its pages: an entry of the ledger of a run. */
export interface ApiCall {
  readonly what: 'call';
  /** Id of the cloud: `aws`. */
  readonly provider: string;
  /** Service and operation as the API spells them: `s3:GetBucketEncryption`. */
  readonly operation: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** The one thing it asked about, such as the name of a bucket; undefined for lists. */
  readonly target: string | undefined;
  readonly outcome: CallOutcome;
  /** The API's own name of the error. */
  readonly error: string | undefined;
  /** HTTP status of the last answer; undefined where there was none. */
  readonly status: number | undefined;
  /** As the API names its last answer. */
  readonly requestId: string | undefined;
  /** When it was asked, ISO 8601. */
  readonly time: string;
  /** Answers that came. */
  readonly pages: number;
  /** Things in them. */
  readonly items: number;
}
