import type { Check } from '../model/check.ts';
import { claimIds } from '../model/claim-ids.ts';
import type { Claim, Parameters } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Kind, Resource } from '../model/resource.ts';
import type { Options, ScopeRule } from './options.ts';
import { isEnvironment, scopeOf, type Scope } from './scope.ts';
import type { Estate } from './survey.ts';

/** A judgement that is not the plain "it holds". */
export type Objection = Exclude<Judgement, { readonly verdict: 'confirmed' }>;

export interface Finding {
  /** Index in the estate's resources. */
  readonly resource: number;
  readonly objection: Objection;
}

/** The answer resource by resource: `confirmed` and `findings` are the whole population. */
export interface Answer {
  /** Ascending. */
  readonly confirmed: readonly number[];
  /** In the order of the resources. */
  readonly findings: readonly Finding[];
  /** Indexes in the estate's gaps of the places that keep the promise from being judged in full. */
  readonly gaps: readonly number[];
}

/** What is asked of the estate: equal for claims that differ only in their words. */
export interface Question {
  readonly check: Check;
  readonly params: Parameters;
  readonly scope: Scope;
  readonly negated: boolean;
  /** True if it holds under a condition that no mapping explains. */
  readonly openCondition: boolean;
  /** What the check cannot judge of the parameters, as a clause. */
  readonly unjudged: string | undefined;
  /** Where else the promise may be kept, as a sentence. */
  readonly elsewhere: string | undefined;
  /** True if configuration shows only one half of it, and people the other. */
  readonly half: boolean;
  readonly estate: Estate;
}

export function questionOf(claim: Claim, check: Check, estate: Estate, options: Options): Question {
  const conditional = claim.modality === 'conditional';
  const scopes = typeof check.quantifier === 'object' ? forAccounts(options.scopes) : options.scopes;
  // A promise about environments speaks of all of them, whatever they are mapped to.
  const words = check.readsLabels === true ? claim.scope.filter((word) => !isEnvironment(word)) : claim.scope;
  const scope = scopeOf(words, scopes, conditional);
  return {
    check,
    params: claim.params,
    scope,
    negated: claim.modality === 'negated',
    openCondition: conditional && scope.unmapped.length === words.length,
    unjudged: call(check, 'the parameters', () => check.unjudged?.(claim.params)),
    elsewhere: call(check, 'the parameters', () => check.elsewhere?.(claim.params)),
    half: claimIds[check.id] !== 'technical',
    estate,
  };
}

/** Where accounts are judged, labels, addresses and names say nothing: those are of the resources inside. */
function forAccounts(scopes: Options['scopes']): Options['scopes'] {
  const narrowed = Object.entries(scopes).map(([word, { accounts, providers }]): [string, ScopeRule] => [
    word,
    { ...(accounts === undefined ? {} : { accounts }), ...(providers === undefined ? {} : { providers }) },
  ]);
  return Object.fromEntries(narrowed);
}

/** Equal for claims that ask the same; the order in which parameters are written does not matter. */
export function questionKey(claim: Claim): string {
  const params = Object.entries(claim.params).sort(([a], [b]) => (a < b ? -1 : 1));
  const modality = claim.modality === 'conditional' || claim.modality === 'negated' ? claim.modality : '';
  return JSON.stringify([claim.check, params, claim.scope.map((word) => word.toLowerCase()), modality]);
}

/** Runs a part of a check. What it throws is a bug, and says in which check and on what. */
export function call<T>(check: Check, subject: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw failure(check, subject, error);
  }
}

export function failure(check: Check, subject: string, cause: unknown): Error {
  return new Error(`Check ${check.id} failed on ${subject}.`, { cause });
}

/** Indexes of the resources of these kinds that the check concerns, ascending. */
export function concerned({ check, params, estate }: Question, kinds: readonly Kind[]): readonly number[] {
  const indexes = estate.indexesOf(kinds);
  const { concerns } = check;
  if (concerns === undefined) return indexes;
  let current: Resource | undefined;
  try {
    return indexes.filter((index) => concerns((current = at(estate, index)), params));
  } catch (error) {
    throw failure(check, current?.address ?? '', error);
  }
}

export function at(estate: Estate, index: number): Resource {
  const resource = estate.resources[index];
  if (resource === undefined) throw new Error(`There is no resource ${index}.`);
  return resource;
}
