import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';

/**
 * The first that is known; else the first that is unknown for another reason than not being there.
 *
 * For attributes that were renamed between majors of the provider.
 */
export function firstKnown<T>(...facts: readonly [Fact<T>, ...Fact<T>[]]): Fact<T> {
  return (
    facts.find((fact) => fact.known) ??
    facts.find((fact) => !fact.known && fact.why !== 'not-shown') ??
    facts[0]
  );
}

/** What Azure itself guarantees for every resource of a type, with the documentation that says so. */
export function guaranteed<T>(path: string, value: T, note: string): () => Fact<T> {
  const fact = known(value, { path, note });
  return () => fact;
}

export const noCopies = (path: string, note: string): (() => Fact<readonly Copy[]>) =>
  guaranteed(path, [], note);

/** Every value, or the reason why one is not known. */
export function allKnown<T>(facts: readonly Fact<T>[], from: Origin): Fact<readonly T[]> {
  const values: T[] = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(fact.value);
  }
  return known(values, from);
}

/** Says of a fact that it was read from another resource. */
export function seenAt<T>(instance: Instance, fact: Fact<T>): Fact<T> {
  return { ...fact, from: { ...fact.from, address: fact.from.address ?? instance.address } };
}

/** Reads from the instance that `path` names; unknown where that instance is not in this source. */
export function readTarget<T>(
  instance: Instance,
  path: string,
  types: readonly string[],
  what: string,
  read: (target: Instance) => Fact<T>,
): Fact<T> {
  return chainFact(instance.target(path, types), (target, from) =>
    target === undefined
      ? unknown('not-shown', from, `its ${what} is not in this source`)
      : seenAt(target, read(target)),
  );
}

/** Reads a string whose missing value means that nothing is set there. */
export function optionalString(
  instance: Pick<Instance, 'string' | 'present' | 'origin'>,
  path: string,
): Fact<string | undefined> {
  return chainFact(instance.present(path), (present, from): Fact<string | undefined> =>
    present ? instance.string(path) : known(undefined, from),
  );
}

/** Whether two Azure ids or names are the same; Azure compares without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
