import { couldHaveBeenRead } from '../model/fact.ts';
import { holds, type Judgement } from '../model/judgement.ts';
import { kindNames } from '../model/kinds.ts';
import type { Gap, Kind, Resource } from '../model/resource.ts';
import type { AccountIdentity } from './account-identity.ts';
import type { Objection } from './question.ts';

/** A resource that could make its account good. */
export interface Candidate {
  readonly resource: Resource;
  readonly judgement: Judgement;
  /** Its source is too old to rely on. */
  readonly tooOld: boolean;
  readonly belongs: AccountIdentity;
}

export interface AccountCase {
  readonly account: Resource;
  readonly identity: AccountIdentity;
  readonly kind: Kind;
  /** Gaps in this account behind which a good one may stand. */
  readonly unseen: readonly Gap[];
  readonly declared: boolean;
  /** Of the account's provider. */
  readonly candidates: readonly Candidate[];
}

/**
 * Whether an account has at least one good resource of the kind, whatever else there is.
 *
 * It contradicts only if no good one may have been missed: no gap, none that is not known well enough,
 * none whose account is not known, and, where there is not even a bad one, a declared estate.
 */
export function judgeAccount(asked: AccountCase): Judgement {
  const { identity, kind, candidates } = asked;
  const own = candidates.filter(({ belongs }) => belongs.key === identity.key);
  if (own.some(({ judgement, tooOld }) => judgement.verdict === 'confirmed' && !tooOld)) return holds();
  const floating = candidates.filter(
    ({ belongs }) => belongs.key !== identity.key && !(belongs.known && identity.known),
  );
  const open = [
    ...own.flatMap(notKnown),
    ...asked.unseen.map((gap) => hidden(gap, kind)),
    ...floating.flatMap((candidate) => perhapsElsewhere(candidate, asked)),
  ];
  return (
    open.find((objection) => objection.verdict === 'inconclusive' && objection.incomplete) ??
    open[0] ??
    bad(own, asked)
  );
}

function notKnown({ resource, judgement, tooOld }: Candidate): readonly Objection[] {
  if (judgement.verdict === 'inconclusive') return [from(resource, judgement)];
  if (judgement.verdict === 'contradicted' || !tooOld) return [];
  const why = `What ${resource.source?.name ?? 'the source'} says of ${resource.name} is too old to rely on.`;
  return [
    { ...inconclusive(resource.kind, why, true), from: { path: resource.kind, address: resource.address } },
  ];
}

function hidden(gap: Gap, kind: Kind): Objection {
  return inconclusive(kind, gap.detail, couldHaveBeenRead(gap.why));
}

function perhapsElsewhere({ resource, judgement }: Candidate, asked: AccountCase): readonly Objection[] {
  if (judgement.verdict === 'contradicted') return [];
  const why = `Whether ${resource.name} belongs to ${labelOf(asked)} is not known.`;
  return [inconclusive(asked.kind, why, false)];
}

function labelOf({ account }: AccountCase): string {
  return account.account === undefined ? account.name : `account ${account.name}`;
}

function bad(own: readonly Candidate[], asked: AccountCase): Judgement {
  for (const { resource, judgement } of own) {
    if (judgement.verdict === 'contradicted') return from(resource, judgement);
  }
  const { kind, declared } = asked;
  const [one] = kindNames[kind];
  const why = `No ${one} was found in ${labelOf(asked)}`;
  if (!declared) {
    const open = `${why}, and nothing says that this is the whole account.`;
    return inconclusive(kind, open, false);
  }
  return { verdict: 'contradicted', expected: one, observed: 'none', why: `${why}.`, from: { path: kind } };
}

function from(resource: Resource, objection: Objection): Objection {
  return { ...objection, from: { address: resource.address, ...objection.from } };
}

function inconclusive(kind: Kind, why: string, incomplete: boolean): Objection {
  return { verdict: 'inconclusive', expected: kindNames[kind][0], why, from: { path: kind }, incomplete };
}
