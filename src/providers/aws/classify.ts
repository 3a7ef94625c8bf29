import type { CallOutcome } from '../../model/call.ts';
import { textAt, at } from '../live/attributes.ts';

/** What an error of an API means. */
export interface Refusal {
  readonly outcome: Exclude<CallOutcome, 'answered'>;
  /** A clause for people. */
  readonly detail: string;
  /** The API's own name of the error. */
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

const denials =
  /AccessDenied|Unauthorized|NotAuthorized|Forbidden|AuthFailure|InvalidClientTokenId|UnrecognizedClient|InvalidAccess|OptInRequired|SubscriptionRequired|ExpiredToken|RequestExpired|SignatureDoesNotMatch|InvalidToken|AllAccessDisabled|NotSignedUp/u;

/** Names that the SDK itself retries as throttling (`@smithy/core`, THROTTLING_ERROR_CODES). */
const throttlings =
  /^(?:BandwidthLimitExceeded|EC2ThrottledException|LimitExceededException|PriorRequestNotComplete|ProvisionedThroughputExceededException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|SlowDown|ThrottledException|Throttling|ThrottlingException|TooManyRequestsException|TransactionInProgressException)$/u;

/** How a service that is closed to new customers refuses whoever never used it, and so keeps nothing there. */
const strangers = /^Only existing .* customers can access the service/u;

/** Says what kept a call from being answered; `absent` are the names which mean that nothing is set. */
export function classify(error: unknown, absent: readonly string[]): Refusal {
  const code = textAt(error, 'Code') ?? nameOf(error);
  const status = numberAt(error, '$metadata.httpStatusCode') ?? numberAt(error, '$response.statusCode');
  const requestId = textAt(error, '$metadata.requestId');
  const base = { code, status, requestId };
  if (absent.includes(code) || absent.includes(nameOf(error)))
    return { ...base, outcome: 'absent', detail: 'it is not set' };
  if (strangers.test(messageOf(error)))
    return { ...base, outcome: 'absent', detail: 'the service is closed to this account' };
  if (throttlings.test(code) || status === 429)
    return { ...base, outcome: 'throttled', detail: 'the API refused further requests' };
  if (status === 401 || status === 403 || denials.test(code))
    return { ...base, outcome: 'denied', detail: deniedBy(messageOf(error)) };
  if (/ENOTFOUND|EAI_AGAIN|UnknownEndpoint/u.test(`${code} ${textAt(error, 'code') ?? ''}`))
    return { ...base, outcome: 'not-shown', detail: 'the service cannot be reached in this region' };
  if (code === 'CutOffError' || /ECONNRESET|aborted/iu.test(messageOf(error)))
    return { ...base, outcome: 'cut-off', detail: 'the answer was cut off' };
  return {
    ...base,
    outcome: 'failed',
    detail: `reading it failed (${status === undefined ? code : `HTTP ${status}, ${code}`})`,
  };
}

const deniers: readonly (readonly [RegExp, string])[] = [
  [/service control policy/iu, 'a service control policy of the organisation denies it'],
  [/resource control policy/iu, 'a resource control policy of the organisation denies it'],
  [/permissions boundary/iu, 'a permissions boundary denies it'],
  [/VPC endpoint policy/iu, 'a VPC endpoint policy denies it'],
  [/resource-based policy/iu, 'the policy of the resource itself denies it'],
  [/identity-based policy allows/iu, 'access was denied'],
  [/explicit deny/iu, 'a policy denies it explicitly'],
];

function deniedBy(message: string): string {
  return deniers.find(([pattern]) => pattern.test(message))?.[1] ?? 'access was denied';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function numberAt(error: unknown, path: string): number | undefined {
  const value = at(error, path);
  return typeof value === 'number' ? value : undefined;
}
