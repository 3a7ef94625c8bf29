import type { Resource } from '../model/resource.ts';
import { matchesGlob } from './glob.ts';
import type { Options, ScopeRule } from './options.ts';

/** Whether a resource is meant: yes, no, or why that cannot be told, as a clause. */
export type Membership = true | false | string;

export interface Scope {
  readonly memberOf: (resource: Resource) => Membership;
  /** True if nothing is left out, so that nobody need ask. */
  readonly everything: boolean;
  /** Words that no mapping explains, as they stand in the claim. */
  readonly unmapped: readonly string[];
  /** Unmapped words that name an environment: they mean some resources, and nobody knows which. */
  readonly environments: readonly string[];
  /** Rules in use. */
  readonly rules: readonly ScopeRule[];
}

const environments =
  'prod|production|productive|produktion|produktiv|live|staging|stage|test|testing|dev|development|entwicklung|sandbox';
const environment = new RegExp(
  `^(?:(?:in|the|our|all|der|die|den|unsere[nr]?|alle[nr]?) )*(?:${environments})(?:e[nmrs]?)?(?:$|[\\s-]|s?umgebung|s?system|server|s?betrieb|s?daten)`,
  'i',
);

/** Whether a word of a scope names an environment: `production`, `our test systems`. */
export function isEnvironment(word: string): boolean {
  return environment.test(word.trim());
}

/**
 * The resources that the words of a claim speak of.
 *
 * Words for data add up, and so do words for environments; a resource must be meant by both. A word for
 * data without a mapping speaks of everything, unless the claim is conditional: then only mapped words count.
 */
export function scopeOf(words: readonly string[], scopes: Options['scopes'], conditional: boolean): Scope {
  const rules = new Map(Object.entries(scopes).map(([word, rule]) => [fold(word), rule]));
  const unmapped = words.filter((word) => !rules.has(fold(word)));
  const environments = words.filter(isEnvironment);
  const data = words.filter((word) => !isEnvironment(word));
  const open = (group: readonly string[]): boolean => group.some((word) => unmapped.includes(word));
  const groups = [
    open(data) && !conditional ? [] : rulesFor(data, rules),
    open(environments) ? [] : rulesFor(environments, rules),
  ].filter((group) => group.length > 0);
  return {
    memberOf: (resource) => all(groups.map((group) => any(group.map((rule) => meets(resource, rule))))),
    everything: groups.length === 0,
    unmapped,
    environments: unmapped.filter(isEnvironment),
    rules: groups.flat(),
  };
}

function rulesFor(words: readonly string[], rules: ReadonlyMap<string, ScopeRule>): ScopeRule[] {
  return words.flatMap((word) => rules.get(fold(word)) ?? []);
}

function fold(word: string): string {
  return word.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function meets(resource: Resource, rule: ScopeRule): Membership {
  return all([
    meetsLabels(resource, rule.labels ?? {}),
    rule.accounts === undefined || meetsAccount(resource.account, rule.accounts),
    rule.providers === undefined || rule.providers.includes(resource.provider),
    rule.addresses === undefined || rule.addresses.some((glob) => matchesGlob(glob, resource.address)),
    rule.names === undefined || rule.names.some((glob) => matchesGlob(glob, resource.name)),
  ]);
}

function meetsLabels(resource: Resource, wanted: NonNullable<ScopeRule['labels']>): Membership {
  const { labels } = resource;
  const conditions = Object.entries(wanted);
  if (conditions.length === 0) return true;
  if (!labels.known) return `its labels are not known: ${labels.detail}`;
  return all(
    conditions.map(([key, values]): Membership => {
      const label = Object.hasOwn(labels.value, key) ? labels.value[key] : undefined;
      if (label === undefined) return `it has no label "${key}"`;
      return typeof values === 'string' ? label === values : values.includes(label);
    }),
  );
}

function meetsAccount(account: string | undefined, wanted: readonly string[]): Membership {
  return account === undefined ? 'its account is not known' : wanted.includes(account);
}

function all(answers: readonly Membership[]): Membership {
  if (answers.includes(false)) return false;
  return answers.find((answer) => typeof answer === 'string') ?? true;
}

function any(answers: readonly Membership[]): Membership {
  if (answers.includes(true)) return true;
  return answers.find((answer) => typeof answer === 'string') ?? false;
}
