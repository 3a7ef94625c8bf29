import type { Fact } from '../../model/fact.ts';
import type { Field, Kind, Kinds, Reads } from '../../model/resource.ts';
import type { Attributes, Place } from '../live/attributes.ts';
import type { BetterFacts } from '../live/resources.ts';
import type { Table } from '../live/table.ts';
import type { Instance } from '../terraform/mapping.ts';
import type { ClientModule } from './clients.ts';
import type { Operation } from './reviewed.ts';

/** Facts for which something is asked: `any` if a kind is asked for at all; `labels` if labels are. */
export type Needs = { readonly [K in Kind]?: 'any' | readonly Field<K>[] } & { readonly labels?: true };

/** How an operation hands over long lists: token of the request, token of the answer, size of a page. */
export interface Paging {
  /** Left out where the token is an object of several fields. */
  readonly input?: string;
  /** Path of the token; or what reads it, where the API has none and goes on by the last name. */
  readonly output: string | ((page: unknown) => unknown);
  /** Field of the request and the most it takes. */
  readonly size?: readonly [field: string, most: number];
}

/** Things of which nothing is read: that there are any is a gap for these kinds. */
export interface Presence {
  /** Name for people: `service of App Runner`, `services of App Runner`. */
  readonly things: readonly [one: string, many: string];
  readonly kinds: readonly Kind[];
  /** Leaves out what is read elsewhere, or is no thing of the company's own. */
  readonly when?: (item: unknown, place: Place) => boolean;
}

/** One operation and how its answer is taken apart. */
interface Asked {
  readonly operation: Operation;
  readonly paging?: Paging;
  /** Path of the list in the answer, through lists on the way: `Reservations.Instances`. Default: the answer itself. */
  readonly items?: string;
  /** Names of errors which mean that nothing is set. */
  readonly absent?: readonly string[];
  /** What is only counted. */
  readonly presence?: Presence;
}

/** Things of one type of the mappings in an answer. */
export interface Gives {
  readonly type: string;
  readonly attributes: Attributes;
  /** The things inside each item: a path of a list, or what makes them of it; default: the item is one. */
  readonly each?: string | ((item: unknown) => readonly unknown[]);
  readonly when?: (item: unknown, place: Place) => boolean;
  /** Things of their own inside the item, which belong to the thing. */
  readonly parts?: readonly Gives[];
  /** More attributes, of which the thing that it belongs to tells a part: `name` gives an attribute of that. */
  readonly within?: (name: (attribute: string) => string, place: Place) => Attributes;
  /** Attribute by which one that stands in several items is known to be the same. */
  readonly unique?: string;
}

/** What is asked once per region, or once per account. */
export interface List extends Asked {
  /**
   * `account`: one list for all regions, which any of them gives. `global`: the same, given only in the region that
   * its partition keeps for global services. Default: a list in each region.
   */
  readonly scope?: 'account' | 'global';
  /** Regions that alone have the service, where it is one for the whole account. */
  readonly only?: readonly string[];
  readonly input?: (place: Place) => object;
  readonly gives: readonly Gives[];
  /** For which facts it is needed beside the things themselves. */
  readonly for?: Needs;
  /** When its things matter at all; default: whenever one of their kinds is read. */
  readonly matters?: (reads: Reads) => boolean;
  /**
   * Types of things that other lists of the region give and of which it only says more: where none of them stands,
   * there is nothing to ask.
   */
  readonly about?: readonly string[];
  /** Where things lie whose list is one for the whole account; undefined if the answer does not say. */
  readonly regionOf?: (item: unknown) => string | undefined;
}

/** What is asked about each thing of a type. */
export interface Detail extends Asked {
  readonly of: string;
  readonly for: Needs;
  /** `name` gives an attribute of the thing, `""` if it has none. */
  readonly input: (name: (attribute: string) => string, place: Place) => object;
  /** Whether there is anything to ask; the attributes as `name`. */
  readonly when?: (name: (attribute: string) => string) => boolean;
  /** Things of their own that belong to the thing. */
  readonly gives?: readonly Gives[];
  /** More attributes of the thing itself. Where `items` names a list, that list of all pages is the answer. */
  readonly adds?: Attributes;
  /** Region of the thing, where its list did not say: asked before everything else. */
  readonly locates?: (item: unknown) => string | undefined;
}

type AccountFacts = {
  readonly [F in Field<'account'>]?: (
    all: (type: string) => readonly Instance[],
  ) => Fact<Kinds['account'][F]>;
};

/** All that is known of one service: data, and small pure functions. */
export interface Service {
  /** Name of its client in the SDK: `s3`, `s3-control`. */
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  readonly load: () => Promise<ClientModule>;
  /** More settings of its client. */
  readonly options?: () => object;
  /** Calls at once in one region; default 8. */
  readonly concurrency?: number;
  readonly lists: readonly List[];
  readonly details?: readonly Detail[];
  /** Types of Terraform that name an arrangement which the API does not have. */
  readonly nowhere?: readonly string[];
  /** Types that exist and are not looked at, each with a clause that says so. */
  readonly unshown?: Readonly<Record<string, string>>;
  /** Readers of facts that the API shows better than a state, by type. */
  readonly facts?: Readonly<Record<string, BetterFacts>>;
  /** Puts together what several lists show, once each has come or is lost. */
  readonly complete?: (table: Table) => void;
  readonly accountFacts?: AccountFacts;
}

/** `GetBucketPolicy` of `s3:GetBucketPolicy`. */
export function commandOf(operation: string): string {
  return operation.slice(operation.indexOf(':') + 1);
}
