import { known, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Cloud } from '../terraform/mapping.ts';
import { allOrBlind, createListings, namesOf, withCall, type Expected, type Listings } from './listings.ts';
import { namesAt } from './names-at.ts';
import type { Thing } from './thing.ts';

/** Everything that was seen of one account, and how it hangs together. */
export interface Table extends Pick<Listings, 'add' | 'lose' | 'came' | 'things'> {
  /** Those of a type in the region of a thing, or that the whole account shares. */
  readonly near: (thing: Thing, type: string) => Fact<readonly Thing[]>;
  /** Those of a type in the whole account. */
  readonly everywhere: (type: string) => Fact<readonly Thing[]>;
  /** Those of a type that belong to a thing: its parts, else by the links of the cloud. */
  readonly children: (thing: Thing, type: string) => Fact<readonly Thing[]>;
  /** The one of some types that an attribute of a thing names. */
  readonly target: (
    thing: Thing,
    path: string,
    types: readonly string[],
    from: Origin,
  ) => Fact<Thing | undefined>;
}

export function createTable(cloud: Cloud, expected: Expected): Table {
  const listings = createListings(expected);
  const { add, lose, came, things, ofType, blind } = listings;
  return {
    add,
    lose,
    came,
    things,
    near: (thing, type) => {
      const all = ofType(type).filter((other) => isNear(other, thing));
      return allOrBlind(all, dark(thing, type, listings), type);
    },
    everywhere: (type) => allOrBlind(ofType(type), blind(type, undefined), type),
    children: (thing, type) => {
      const part = thing.parts.get(type);
      if (part === undefined) return linked(thing, type, cloud, listings);
      const from = withCall({ path: type }, part.call);
      return 'things' in part ? known(part.things, from) : unknown(part.reason.why, from, part.reason.detail);
    },
    target: (thing, path, types, from) => targetOf(thing, path, types, { from, cloud, listings }),
  };
}

/** Something of the same region, or that the whole account shares. */
function isNear(other: Thing, thing: Thing): boolean {
  return other.wide || other.place.region === thing.place.region;
}

const nowhere = 'in which region it lies is not known';

/** Why some of a type may not have been seen where a thing is. */
function dark(thing: Thing, type: string, { blind }: Listings): Unknown | undefined {
  const { region } = thing.place;
  if (region !== '') return blind(type, region);
  return blind(type, undefined) ?? unknown('not-shown', { path: type }, nowhere);
}

function linked(thing: Thing, type: string, cloud: Cloud, listings: Listings): Fact<readonly Thing[]> {
  const { named, listedBy } = listings;
  const links = cloud.links.filter((link) => link.type === type && link.to.includes(thing.type));
  if (links.length === 0) throw new Error(`No link of ${cloud.id} leads from ${type} to ${thing.type}`);
  const own = links.flatMap(({ by, matching }) =>
    matching
      .flatMap((attribute) => namesOf(thing, attribute))
      .flatMap((name) => named(type, by, name))
      .filter((child) => child !== thing && isNear(child, thing)),
  );
  const { region } = thing.place;
  return (
    dark(thing, type, listings) ?? known([...new Set(own)], withCall({ path: type }, listedBy(type, region)))
  );
}

interface Search {
  readonly from: Origin;
  readonly cloud: Cloud;
  readonly listings: Listings;
}

function targetOf(
  thing: Thing,
  path: string,
  types: readonly string[],
  search: Search,
): Fact<Thing | undefined> {
  const { from, listings } = search;
  const names = namesAt(thing, path);
  if ('why' in names) return unknown(names.why, from, names.detail);
  if (names.length === 0) return known(undefined, from);
  const found = [...new Set(names.flatMap((name) => lookUp(thing, types, name, search)))];
  if (found.length > 0) return found.length > 1 ? unknown('ambiguous', from) : known(found[0], from);
  const unseen = types.map((type) => dark(thing, type, listings));
  return unseen.find((fact) => fact !== undefined) ?? known(undefined, from);
}

/** The first attribute that matches decides: an ARN in any region, another name only where it is unique. */
function lookUp(
  thing: Thing,
  types: readonly string[],
  name: string,
  { cloud, listings }: Search,
): readonly Thing[] {
  for (const attribute of attributesNaming(cloud, types)) {
    const matches = types
      .flatMap((type) => listings.named(type, attribute, name))
      .filter((match) => match !== thing && (name.startsWith('arn:') || isNear(match, thing)));
    if (matches.length > 0) return matches;
  }
  return [];
}

const naming = ['id', 'arn', 'name'];

function attributesNaming(cloud: Cloud, types: readonly string[]): readonly string[] {
  const matching = cloud.links
    .filter(({ to }) => to.some((type) => types.includes(type)))
    .flatMap((link) => link.matching);
  return [...new Set([...naming, ...matching])];
}
