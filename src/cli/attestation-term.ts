import { parseDuration } from '../config/duration.ts';
import { UserError } from '../errors.ts';
import type { Claim } from '../model/claim.ts';
import { isDay, plusDays, type Day } from '../model/days.ts';

/** Days for which an attestation counts where neither the sentence nor the user says how long. */
const aYear = 365;

/**
 * From when to when an attestation counts.
 *
 * Throws a UserError for a day that does not exist or is still to come, and for more days than the sentence promises.
 */
export function attestationTerm(
  { id, params }: Claim,
  { on, validFor }: { readonly on?: string; readonly validFor?: string },
  now: Date,
): { readonly on: Day; readonly validUntil: Day } {
  const today = now.toISOString().slice(0, 10);
  const from = on ?? today;
  if (!isDay(from)) throw new UserError(`--on ${from} is no day of the calendar.`, 'Write it as 2026-11-21.');
  if (from > today) throw new UserError(`--on ${from} is still to come.`, 'Attest what has been done.');
  const interval = params['interval_days'];
  const promised = typeof interval === 'number' && interval >= 1 ? Math.floor(interval) : undefined;
  const days = validFor === undefined ? (promised ?? aYear) : Math.floor(parseDuration(validFor) / 24);
  if (days < 1) throw new UserError(`--valid-for ${validFor ?? ''} is less than a day.`, 'Write 90d or 52w.');
  if (promised !== undefined && days > promised) {
    throw new UserError(
      `${id} promises it every ${promised} days, so it cannot be attested for ${days}.`,
      `Give at most --valid-for ${promised}d.`,
    );
  }
  const validUntil = plusDays(from, days);
  if (validUntil === undefined || !isDay(validUntil)) {
    throw new UserError(`--valid-for ${validFor ?? ''} is too long.`, 'Write 90d or 52w.');
  }
  return { on: from, validUntil };
}
