import type { Effect, Verdict } from '../model/verdict.ts';
import type { FailOn } from './options.ts';

/** The part of a report that decides its exit code. */
export interface Outcome {
  readonly complete: boolean;
  readonly claims: readonly {
    readonly verdict: Verdict;
    readonly effect: Effect;
    readonly confirmed: readonly unknown[];
    readonly findings: readonly unknown[];
  }[];
}

/**
 * 0 nothing is known to be untrue; 1 drift, or what `failOn` names; 2 nothing could be judged;
 * 3 incomplete: no drift proven, but something that could be read was not.
 *
 * Where nothing was judged because it could not be read, the run is incomplete.
 */
export function exitCode(outcome: Outcome, failOn: readonly FailOn[]): 0 | 1 | 2 | 3 {
  if (outcome.complete && !judgedAnything(outcome)) return 2;
  if (outcome.claims.some((claim) => fails(claim.verdict, claim.effect, failOn))) return 1;
  return outcome.complete ? 0 : 3;
}

function judgedAnything({ claims }: Outcome): boolean {
  return claims.some(({ effect, verdict, confirmed, findings }) => {
    if (effect === 'shown' || verdict === 'unattested') return false;
    return verdict === 'attested' || verdict === 'lapsed' || confirmed.length + findings.length > 0;
  });
}

function fails(verdict: Verdict, effect: Effect, failOn: readonly FailOn[]): boolean {
  if (effect === 'shown') return false;
  if (verdict === 'contradicted' || verdict === 'lapsed')
    return effect === 'decides' || failOn.includes('warnings');
  return effect === 'decides' && (failOn as readonly string[]).includes(verdict);
}
