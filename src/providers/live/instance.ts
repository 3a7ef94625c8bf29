import { mapFact, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Instance } from '../terraform/mapping.ts';
import { fieldOf } from './attributes.ts';
import { findIn, layerOf, namesAt } from './names-at.ts';
import { createReader } from './reader.ts';
import { withCall } from './listings.ts';
import type { Table } from './table.ts';
import type { Thing } from './thing.ts';

/** Thrown where a mapping asks for all things of a type and not all could be seen: the fact it works out is not known. */
export class Unseen extends Error {
  readonly fact: Unknown;

  constructor(fact: Unknown) {
    super(fact.detail);
    this.name = 'Unseen';
    this.fact = fact;
  }
}

/** Gives things as the instances that mappings read. */
export interface Instances {
  readonly own: (thing: Thing) => Instance;
  /** Every one of a type in the account; throws `Unseen` if some could not be seen. */
  readonly everywhere: (type: string) => readonly Instance[];
}

export function createInstances(table: Table): Instances {
  const foreign = new WeakMap<Thing, Instance>();
  const foreignOf = (thing: Thing): Instance => {
    let instance = foreign.get(thing);
    if (instance === undefined) foreign.set(thing, (instance = create(thing, addressOf(thing))));
    return instance;
  };
  const seen = (things: Fact<readonly Thing[]>): readonly Instance[] => {
    if (!things.known) throw new Unseen(things);
    return things.value.map(foreignOf);
  };
  const lists = new Map<string, readonly Instance[]>();
  // Mappings keep what they work out of a list by the list itself: whoever is in one region gets the same.
  const near = (thing: Thing, type: string): readonly Instance[] => {
    const key = `${thing.place.region} ${type}`;
    let list = lists.get(key);
    if (list === undefined) lists.set(key, (list = seen(table.near(thing, type))));
    return list;
  };
  return {
    own: (thing) => create(thing, undefined),
    everywhere: (type) => seen(table.everywhere(type)),
  };

  function create(thing: Thing, address: string | undefined): Instance {
    const origin = (path: string, note?: string): Origin => originOf(thing, path, address, note);
    const reader = createReader({ place: thing.place, find: (path) => findIn(thing, path), origin });
    return {
      ...reader,
      type: thing.type,
      address: addressOf(thing),
      label: labelOf(thing),
      providerRegion: reader.string('region'),
      children: (type) => mapFact(table.children(thing, type), (things) => things.map(foreignOf)),
      target: (path, types) =>
        mapFact(table.target(thing, path, types, origin(path)), (found) => found && foreignOf(found)),
      all: (type) => near(thing, type),
      // What is not read is not known, which its readers say themselves.
      leftOut: () => false,
    };
  }
}

const origins = new WeakMap<object, Map<string, Origin>>();

/** Origins are shared by everything that one call brought. */
function originOf(thing: Thing, path: string, address: string | undefined, note: string | undefined): Origin {
  const layer = layerOf(thing, path);
  if (layer === undefined) return { path, ...(note === undefined ? {} : { note }) };
  const [first = path] = path.split('.', 1);
  const attribute = layer.attributes[first];
  const part = typeof attribute === 'object' && attribute !== null ? attribute.part : undefined;
  const call = part === undefined ? layer.call : thing.parts.get(part)?.call;
  const owner = call ?? layer.attributes;
  let ofOwner = origins.get(owner);
  if (ofOwner === undefined) origins.set(owner, (ofOwner = new Map()));
  const field = fieldOf(layer.attributes, path.split('.'));
  const key = `${field}\0${address ?? ''}\0${note ?? ''}`;
  let origin = ofOwner.get(key);
  if (origin === undefined) {
    const plain: Origin = {
      path: field,
      ...(address === undefined ? {} : { address }),
      ...(note === undefined ? {} : { note }),
    };
    ofOwner.set(key, (origin = withCall(plain, call)));
  }
  return origin;
}

/** The ARN or id by which the cloud itself names it. */
export function addressOf(thing: Thing): string {
  return firstName(thing, ['arn', 'id', 'name']) ?? thing.of ?? `${thing.type} in ${thing.place.region}`;
}

function labelOf(thing: Thing): string {
  return firstName(thing, ['id', 'name', 'arn']) ?? thing.type;
}

function firstName(thing: Thing, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const names = namesAt(thing, path);
    if (!('why' in names) && names[0] !== undefined) return names[0];
  }
  return undefined;
}
