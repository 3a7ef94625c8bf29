import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import { judgedBy, kindsOf } from './judged-by.ts';
import { readsPapers } from './papers.ts';
import { failure } from './question.ts';

/** Gives a resource back with no more of its facts than the rest of the run needs. */
export type LetGo = (resource: Resource) => Resource;

/** A check with the parameters of a claim. */
type Asked = Pick<Claim, 'params'> & { readonly check: Check };

/**
 * Judges what is read live while it is read, so that memory grows with what is found and not with what was looked at.
 *
 * Where a check objects, the facts that it reads stay, with where they were read. Of all others only the values stay,
 * which a rewording may need, each once for all resources: judged again they give the same. A check that sees
 * all resources together joins them across accounts, so what it reads stays whole. What files hold stays, since a plan
 * or the code of it may take the place of a state.
 */
export function lettingGo(claims: readonly Claim[], checks: readonly Check[], now: Date): LetGo {
  const asked = askedOf(claims, checks);
  const shareFact = sharing();
  const today = now.toISOString().slice(0, 10);
  return (resource) => {
    if (resource.source?.layer !== 'live') return resource;
    const needed = new Set(
      asked
        .filter((one) => objects(one, resource, today))
        .flatMap(({ check }): readonly string[] => check.reads[resource.kind] ?? []),
    );
    const facts = Object.entries<Fact<unknown> | undefined>(resource.facts).map(
      ([field, fact]) =>
        [field, fact === undefined || needed.has(field) ? fact : shareFact(field, fact)] as const,
    );
    return { ...resource, facts: Object.fromEntries(facts) };
  };
}

/** Each check once with the same parameters. */
function askedOf(claims: readonly Claim[], checks: readonly Check[]): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const claim of claims) {
    const check = judgedBy(claim, checks);
    if (check === undefined || readsPapers(check)) continue;
    asked.set(JSON.stringify([check.id, claim.params]), { check, params: claim.params });
  }
  return [...asked.values()];
}

function objects({ check, params }: Asked, resource: Resource, today: string): boolean {
  if (!kindsOf(check).includes(resource.kind)) return false;
  if (check.quantifier === 'together') return true;
  try {
    if (check.concerns?.(resource, params) === false) return false;
    return check.judge(resource, params, today).verdict !== 'confirmed';
  } catch (error) {
    throw failure(check, resource.address, error);
  }
}

/** The same fact for the same value of a field; where it was read is not said. */
function sharing(): (field: string, fact: Fact<unknown>) => Fact<unknown> {
  const shared = new Map<string, Fact<unknown>>();
  return (field, fact) => {
    const { absence } = fact.from;
    const told = fact.known ? [fact.value] : `${fact.why} ${fact.detail}`;
    const key = JSON.stringify([field, told, absence], exactly);
    let same = shared.get(key);
    if (same === undefined) {
      const from = { path: field, ...(absence === undefined ? {} : { absence }) };
      shared.set(key, (same = { ...fact, from }));
    }
    return same;
  };
}

/** JSON has no word for a number without end. */
function exactly(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}
