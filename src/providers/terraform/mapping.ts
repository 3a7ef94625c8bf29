import type { Fact, Origin } from '../../model/fact.ts';
import type { Field, Kind, Kinds } from '../../model/resource.ts';

/**
 * What a missing attribute means.
 *
 * Given a documented default it is known, with `note` naming default and source; without one it is
 * unknown (`not-shown`). `null` and `""` count as missing: providers write an unset boolean or number as `""` too.
 */
export interface Absent<T> {
  readonly value: T;
  /** `provider default (AWS provider docs, aws_db_instance)`. */
  readonly note: string;
}

/**
 * Reads attributes of one object in a state or plan: an instance, or a nested block of one.
 *
 * Paths are attribute names with dots for nesting: `versioning.enabled`. A nested block is read the
 * same whether the source holds it as a list of one or as an object. Numbers and booleans written
 * as strings are understood. An attribute that is known only after apply gives `unknown('computed')`,
 * one marked as sensitive `unknown('secret')`; neither is ever read as absent.
 */
export interface Reader {
  readonly boolean: (path: string, absent?: Absent<boolean>) => Fact<boolean>;
  readonly number: (path: string, absent?: Absent<number>) => Fact<number>;
  readonly string: (path: string, absent?: Absent<string>) => Fact<string>;
  /** A list of strings; missing is the known empty list. Unknown if any element is unknown. */
  readonly strings: (path: string) => Fact<readonly string[]>;
  /** Nested blocks or objects; missing is the known empty list. Unknown if their number is unknown. */
  readonly blocks: (path: string) => Fact<readonly Reader[]>;
  /** A map of strings, as tags are. */
  readonly map: (path: string) => Fact<Readonly<Record<string, string>>>;
  /** The parsed JSON of a string attribute, as policies are; invalid JSON is unknown (`failed`). */
  readonly json: (path: string) => Fact<unknown>;
  /** Whether anything but null, "" or [] is written there. */
  readonly present: (path: string) => Fact<boolean>;
  /** Origin of an attribute, for facts that are computed from several. */
  readonly origin: (path: string, note?: string) => Origin;
}

/** One managed resource instance of the source. */
export interface Instance extends Reader {
  readonly type: string;
  readonly address: string;
  /** Resource name in the configuration: `y` of `module.x.aws_db_instance.y[0]`. */
  readonly label: string;
  /** Region of the provider configuration, where a plan shows it. */
  readonly providerRegion: Fact<string>;
  /**
   * Instances of a split-off type that belong to this one, by the links of its cloud.
   * Unknown (`ambiguous`) if an instance of that type exists whose parent cannot be told.
   */
  readonly children: (type: string) => Fact<readonly Instance[]>;
  /**
   * The instance of one of `types` that an attribute names (by id, arn or name, or in a plan by reference).
   * Known `undefined` if the attribute is missing or nothing in this source matches.
   * Instances of a type are kept only if a mapping, a link or the account attributes of the cloud name it.
   */
  readonly target: (path: string, types: readonly string[]) => Fact<Instance | undefined>;
  /** Every instance of a type in this source, for account-wide settings. */
  readonly all: (type: string) => readonly Instance[];
  /**
   * Whether the source does not name a top-level attribute at all. Providers write what they know, `null` where
   * nothing is set: it was made by hand, or by a provider that did not have the attribute yet.
   */
  readonly leftOut: (attribute: string) => boolean;
}

export type FactReaders<K extends Kind> = {
  readonly [F in Field<K>]?: (instance: Instance) => Fact<Kinds[K][F & keyof Kinds[K]]>;
};

/** How one Terraform type becomes a resource of a neutral kind. */
export interface TypeMapping<K extends Kind = Kind> {
  readonly type: string;
  readonly kind: K;
  /**
   * Top-level attributes that the readers below touch. Everything else is dropped while reading, so
   * nothing unlisted can reach a fact, a message or a report. Never list a secret.
   */
  readonly attributes: readonly string[];
  /**
   * What is kept of attributes that may hold secrets among other things. It runs where the input is read, before
   * anything is remembered; it must give the same few values again and again, and nothing of what was written.
   */
  readonly kept?: Readonly<Record<string, (value: unknown) => unknown>>;
  readonly facts: FactReaders<K>;
  /** Says whether this instance is such a thing at all; a type may be mapped twice with opposite answers. */
  readonly when?: (instance: Instance) => Fact<boolean>;
  /** Name for people; default: the cloud's `nameOf`. */
  readonly name?: (instance: Instance) => Fact<string>;
  /** Region, where it differs from the cloud's rule. */
  readonly region?: (instance: Instance) => Fact<string>;
}

/** Gives a mapping its kind's types: `typeMapping('database', { type: ... })`. */
export function typeMapping<K extends Kind>(kind: K, mapping: Omit<TypeMapping<K>, 'kind'>): TypeMapping {
  const typed: unknown = { kind, ...mapping };
  return typed as TypeMapping;
}

/**
 * A type that carries settings of another: it is no resource of its own.
 *
 * `by` names the attribute that points to the parent, `to` the parent's types, `matching` the parent's
 * attributes whose value it holds. Azure ids compare without case.
 */
export interface Link {
  readonly type: string;
  readonly by: string;
  readonly to: readonly string[];
  readonly matching: readonly string[];
  /** Attributes that must be equal in child and parent where both know them: `resource_group_name` beside a name. */
  readonly within?: readonly string[];
  readonly attributes: readonly string[];
  /** Facts of the parent that it can make worse: where the parent is not in the source, they are a gap. */
  readonly spoils?: readonly Field[];
}

/** What tomcheck knows of the Terraform types of one cloud: one folder each, gathered in its `index.ts`. */
export interface Cloud {
  /** `aws`, `azure`, `hetzner`: becomes `provider` of its resources. */
  readonly id: string;
  /** `namespace/type` of the Terraform providers: `hashicorp/aws`. */
  readonly sources: readonly string[];
  /** Prefixes of its types, where the provider's source is not told: `aws_`. */
  readonly prefixes: readonly string[];
  readonly types: readonly TypeMapping[];
  readonly links: readonly Link[];
  /** Types that no promise speaks of, reviewed one by one or by a pattern with a reason. */
  readonly irrelevant: readonly (string | RegExp)[];
  /** Kinds that a type which is neither mapped nor irrelevant might be; every kind if nothing is known. */
  readonly mightBe: (type: string) => readonly Kind[];
  /** Attributes every instance keeps for the four functions below. */
  readonly attributes: readonly string[];
  readonly nameOf: (instance: Instance) => string;
  readonly regionOf: (instance: Instance) => Fact<string>;
  readonly accountOf: (instance: Instance) => string | undefined;
  /** Canonical id, or undefined while the source does not know it. */
  readonly idOf: (instance: Instance) => string | undefined;
  readonly labelsOf: (instance: Instance) => Fact<Readonly<Record<string, string>>>;
  /** Kinds that this cloud has, or may have, but Terraform can never show: each a lasting gap, with its sentence. */
  readonly neverShown: readonly {
    readonly kinds: readonly Kind[];
    /** Facts that are not shown; default: the things themselves are not. */
    readonly fields?: readonly Field[];
    readonly detail: string;
    /** Types that show them after all, where an input has any: one that is not there leaves the gap. */
    readonly unless?: readonly string[];
  }[];
  /** Facts of the cloud's account, from account-wide types in the source. */
  readonly account: {
    readonly attributes: Readonly<Record<string, readonly string[]>>;
    readonly facts: AccountFacts;
  };
}

type AccountFacts = {
  readonly [F in Field<'account'>]?: (
    all: (type: string) => readonly Instance[],
  ) => Fact<Kinds['account'][F]>;
};
