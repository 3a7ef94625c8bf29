import type { Instance } from '../mapping.ts';

type Lookup = ReadonlyMap<string, Instance>;

const lookups = new WeakMap<readonly Instance[], Map<string, Lookup>>();

/** The first instance of a type by the value of an attribute: each of thousands of things may look for one. */
export function firstBy(instance: Instance, type: string, path: string): Lookup {
  const list = instance.all(type);
  const ofList = lookups.get(list) ?? new Map<string, Lookup>();
  lookups.set(list, ofList);
  const lookup = ofList.get(path) ?? createLookup(list, path);
  ofList.set(path, lookup);
  return lookup;
}

function createLookup(list: readonly Instance[], path: string): Lookup {
  const lookup = new Map<string, Instance>();
  for (const instance of list) {
    const value = instance.string(path);
    if (value.known && !lookup.has(value.value)) lookup.set(value.value, instance);
  }
  return lookup;
}
