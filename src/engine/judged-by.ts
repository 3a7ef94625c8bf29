import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Kind } from '../model/resource.ts';

/** The check that judges a claim, or undefined: a customer's duty and a quote that is gone are not judged. */
export function judgedBy(claim: Claim, checks: readonly Check[]): Check | undefined {
  if (claim.subject === 'customer' || claim.at === undefined) return undefined;
  return checks.find((check) => check.id === claim.check);
}

/** Kinds that a check looks at. */
export function kindsOf(check: Check): readonly Kind[] {
  return Object.keys(check.reads) as Kind[];
}
