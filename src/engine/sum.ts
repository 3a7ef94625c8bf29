import type { TechnicalVerdict } from '../model/verdict.ts';

export interface Tally {
  readonly contradicted: number;
  readonly inconclusive: number;
  readonly confirmed: number;
  /** Places that could hide a resource the promise is about. */
  readonly gaps: number;
  /** Whether the estate is declared, so that what was read is known to be everything. */
  readonly declared: boolean;
}

/** The verdict of a promise from those of its population. Nothing confirms nothing. */
export function sum({ contradicted, inconclusive, confirmed, gaps, declared }: Tally): TechnicalVerdict {
  if (contradicted > 0) return 'contradicted';
  if (inconclusive > 0 || gaps > 0) return 'inconclusive';
  if (confirmed === 0) return 'untested';
  return declared ? 'confirmed' : 'consistent';
}
