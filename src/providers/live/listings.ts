import { known, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { ApiCall } from '../../model/call.ts';
import type { Reason } from './attributes.ts';
import { namesAt } from './names-at.ts';
import type { Thing } from './thing.ts';

/** A list that did not come, or not to its end. */
export interface Missing {
  readonly reason: Reason;
  readonly call: ApiCall | undefined;
  /** Where; undefined if it concerns the whole account. */
  readonly region: string | undefined;
}

/** What is known of the types beforehand. */
export interface Expected {
  /** Types that the calls of this run can show. */
  readonly asked: ReadonlySet<string>;
  /** Types that only Terraform has: the API has nothing of the kind. */
  readonly nowhere: ReadonlySet<string>;
  /** Types that exist and are never looked at, each with a clause that says so. */
  readonly unshown: ReadonlyMap<string, string>;
}

/** The things of one account by type, with what is missing. */
export interface Listings {
  readonly add: (thing: Thing) => void;
  readonly lose: (type: string, missing: Missing) => void;
  /** Notes that a list of a type came to its end; where, as for `lose`. */
  readonly came: (type: string, region: string | undefined, call: ApiCall) => void;
  /** The call that listed a type for a region. */
  readonly listedBy: (type: string, region: string) => ApiCall | undefined;
  readonly things: () => readonly Thing[];
  readonly ofType: (type: string) => readonly Thing[];
  /** Those of a type that hold this text in an attribute; only once everything has been added. */
  readonly named: (type: string, attribute: string, name: string) => readonly Thing[];
  /** Why some of a type may not have been seen in a region, or anywhere; undefined if all have. */
  readonly blind: (type: string, region: string | undefined) => Unknown | undefined;
}

interface Listing {
  readonly things: Thing[];
  readonly missing: Missing[];
  /** By region; the empty text stands for the whole account. */
  readonly calls: Map<string, ApiCall>;
}

export function createListings(expected: Expected): Listings {
  const listings = new Map<string, Listing>();
  const indexes = new Map<string, Map<string, Thing[]>>();
  const listing = (type: string): Listing => {
    let found = listings.get(type);
    if (found === undefined) listings.set(type, (found = { things: [], missing: [], calls: new Map() }));
    return found;
  };
  return {
    add: (thing) => void listing(thing.type).things.push(thing),
    lose: (type, missing) => void listing(type).missing.push(missing),
    came: (type, region, call) => void listing(type).calls.set(region ?? '', call),
    listedBy: (type, region) => listing(type).calls.get(region) ?? listing(type).calls.get(''),
    things: () => [...listings.values()].flatMap(({ things }) => things),
    ofType: (type) => listing(type).things,
    named: (type, attribute, name) => {
      const key = `${type} ${attribute}`;
      let index = indexes.get(key);
      if (index === undefined) indexes.set(key, (index = indexOf(listing(type).things, attribute)));
      return index.get(name) ?? [];
    },
    blind: (type, region) => blindness(type, region, expected, listing(type).missing),
  };
}

function blindness(
  type: string,
  region: string | undefined,
  { asked, nowhere, unshown }: Expected,
  missing: readonly Missing[],
): Unknown | undefined {
  const from = { path: type };
  const never = unshown.get(type);
  if (never !== undefined) return unknown('not-shown', from, never);
  if (nowhere.has(type)) return undefined;
  if (!asked.has(type)) return unknown('not-looked-at', from, `${type} is not read live`);
  const gap = missing.find(
    (one) => region === undefined || one.region === undefined || one.region === region,
  );
  return gap && unknown(gap.reason.why, withCall(from, gap.call), gap.reason.detail);
}

function indexOf(things: readonly Thing[], attribute: string): Map<string, Thing[]> {
  const index = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const name of namesOf(thing, attribute)) {
      const same = index.get(name);
      if (same === undefined) index.set(name, [thing]);
      else same.push(thing);
    }
  }
  return index;
}

export function namesOf(thing: Thing, path: string): readonly string[] {
  const names = namesAt(thing, path);
  return 'why' in names ? [] : names;
}

/** All of a type, or why not all may have been seen. */
export function allOrBlind(
  things: readonly Thing[],
  dark: Unknown | undefined,
  type: string,
): Fact<readonly Thing[]> {
  return dark ?? known(things, { path: type });
}

export function withCall(from: Origin, call: ApiCall | undefined): Origin {
  return call === undefined ? from : { ...from, call };
}
