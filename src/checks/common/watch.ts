import type { Fact } from '../../model/fact.ts';
import { known } from '../../model/fact.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import type { Kind, Resource } from '../../model/resource.ts';
import { fact } from './facts.ts';
import { nameOf, subject } from './wording.ts';

/** A service that watches over what runs in its account and region. */
export interface Watch {
  readonly guard: Kind;
  /** `a threat detection that is switched on`. */
  readonly expected: string;
  /** `No threat detection watches over`. */
  readonly nobody: string;
  /** Whether a guard can watch over this resource at all. */
  readonly serves: (guard: Resource, resource: Resource) => Fact<boolean>;
  /** More that a guard which is on must keep. */
  readonly also?: (guard: Resource) => Judgement;
}

/** Each guard must be on, and each of the rest must have one that is, in its own account and region. */
export function judgeWatched(resources: readonly Resource[], watch: Watch): readonly Judgement[] {
  const guards = resources.filter(({ kind }) => kind === watch.guard);
  const judged = new Map(guards.map((guard) => [guard, judgeGuard(guard, watch)]));
  const distinct = new Map([...judged].map((pair) => [qualityOf(...pair), pair]));
  const perPlace = new Map<string, Judgement | undefined>();
  return resources.map((resource) => {
    const own = judged.get(resource);
    if (own !== undefined) return own;
    const key = placeOf(resource);
    if (!perPlace.has(key)) perPlace.set(key, bestGuard(resource, distinct.values(), watch));
    return perPlace.get(key) ?? unguarded(resource, watch);
  });
}

/** Equal for guards that watch the same and as well: there may be one for each of many things. */
function qualityOf(guard: Resource, { verdict }: Judgement): string {
  const facts: readonly Fact<unknown>[] = Object.values(guard.facts);
  const seen = facts.map((one) => (one.known ? one.value : one.why));
  return `${verdict}\0${placeOf(guard)}\0${JSON.stringify(seen)}`;
}

function placeOf({ provider, account, region, kind }: Resource): string {
  return `${kind}\0${provider}\0${account ?? ''}\0${region.known ? region.value : ''}`;
}

function judgeGuard(guard: Resource, { expected, also }: Watch): Judgement {
  const enabled = fact(guard, 'enabled');
  if (!enabled.known) return cannotTell(enabled, expected, `Whether ${nameOf(guard)} is switched on`);
  if (!enabled.value) {
    return fails(enabled, expected, 'switched off', `${subject(guard)} is switched off.`);
  }
  return also?.(guard) ?? holds();
}

/** What the guards of a place say of everything of a kind there; undefined if there are none. */
function bestGuard(
  resource: Resource,
  guards: Iterable<readonly [Resource, Judgement]>,
  watch: Watch,
): Judgement | undefined {
  let open: Judgement | undefined;
  for (const [guard, judgement] of guards) {
    if (guard.provider !== resource.provider || judgement.verdict === 'contradicted') continue;
    const covers = coverage(guard, resource, watch);
    if (covers === true && judgement.verdict === 'confirmed') return holds();
    if (covers === false) continue;
    const why = `Whether ${nameOf(guard)} watches over ${nameOf(resource)} is not known.`;
    open ??= undecided(fact(guard, 'enabled'), watch.expected, why);
  }
  return open;
}

/** Undefined where account, region or reach is not known. */
function coverage(guard: Resource, resource: Resource, { serves }: Watch): boolean | undefined {
  const served = serves(guard, resource);
  if (served.known && !served.value) return false;
  const account = same(guard.account, resource.account);
  const place = samePlace(guard, resource);
  if (account === false || place === false) return false;
  return served.known && account === true && place === true ? true : undefined;
}

function same(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other;
}

function samePlace(guard: Resource, { region }: Resource): boolean | undefined {
  const everywhere = fact(guard, 'allRegions');
  if (everywhere.known && everywhere.value) return true;
  const own = guard.region.known ? guard.region.value : undefined;
  const here = same(own, region.known ? region.value : undefined);
  return here === true ? true : everywhere.known ? here : undefined;
}

function unguarded(resource: Resource, { guard, expected, nobody }: Watch): Judgement {
  const nothing = known(false, { path: guard, absence: true });
  return fails(nothing, expected, 'none', `${nobody} ${nameOf(resource)}.`);
}

/** One alone, where nothing else is seen. */
export function judgeWatchedOne(resource: Resource, watch: Watch): Judgement {
  const [judgement] = judgeWatched([resource], watch);
  return judgement ?? unguarded(resource, watch);
}
