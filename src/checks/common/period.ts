import type { Parameters } from '../../model/claim.ts';
import { numberOf } from './parameters.ts';
import { days, daysNot } from './wording.ts';

/** How long something is to be kept, in days. */
export interface Period {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/**
 * Reads `days` with `op`, `min_days` and `max_days`.
 *
 * A number without a comparator is at least.
 */
export function periodOf(params: Parameters): Period & { readonly expected: string | undefined } {
  const named = numberOf(params['days']) ?? inDays(numberOf(params['hours']));
  const atMost = params['op'] === 'lte' || params['op'] === 'lt';
  const least = numberOf(params['min_days']) ?? (atMost ? undefined : named);
  const most = numberOf(params['max_days']) ?? (atMost ? named : undefined);
  return { least, most, expected: expectedOf(least, most) };
}

function inDays(hours: number | undefined): number | undefined {
  return hours === undefined ? undefined : hours / 24;
}

function expectedOf(least: number | undefined, most: number | undefined): string | undefined {
  const parts = [
    least === undefined ? undefined : `at least ${days(least)}`,
    most === undefined ? undefined : `at most ${days(most)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' and ');
}

/** `Backups of db-7 are kept for 7 days, not 30.` */
export function tooShort(what: string, observed: number, promised: number): string {
  return `${what} are kept for ${daysNot(observed, promised)}.`;
}

/** `Backups of db-7 are kept for 35 days, longer than 30.`, or that they are never deleted. */
export function tooLong(
  what: string,
  observed: number,
  promised: number,
): { readonly said: string; readonly sentence: string } {
  if (observed === Infinity) {
    return { said: 'never deleted', sentence: `${what} are never deleted, not after ${days(promised)}.` };
  }
  return {
    said: days(observed),
    sentence: `${what} are kept for ${daysNot(observed, promised).replace(', not ', ', longer than ')}.`,
  };
}
