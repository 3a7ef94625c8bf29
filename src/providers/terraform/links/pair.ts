import { parseAddress, stripKeys, type InstanceKey, type Step } from '../address.ts';
import type { Row } from '../row.ts';
import type { Index } from './matches.ts';
import type { Referenced } from './references.ts';

/** The instances of one resource of the configuration. */
export interface Candidates {
  readonly all: readonly Row[];
  /** By the module instance they stand in. */
  readonly byModule: ReadonlyMap<string, readonly Row[]>;
  /** By module instance and own key. */
  readonly byKey: ReadonlyMap<string, readonly Row[]>;
}

/** Instances of the configuration's resources, by address without keys. */
export type Instances = (type: string, address: string) => Candidates;

const nobody: Candidates = { all: [], byModule: new Map(), byKey: new Map() };

export function instancesOf(index: Index): Instances {
  const types = new Map<string, Map<string, Candidates>>();
  return (type, address) => {
    let resources = types.get(type);
    if (resources === undefined) {
      const rows = Map.groupBy(index.ofType(type), (row) => stripKeys(row.address));
      types.set(type, (resources = new Map(Array.from(rows, ([key, all]) => [key, toCandidates(all)]))));
    }
    return resources.get(address) ?? nobody;
  };
}

function toCandidates(all: readonly Row[]): Candidates {
  return {
    all,
    byModule: Map.groupBy(all, (row) => row.module),
    byKey: Map.groupBy(all, (row) => placeOf(row.module, row.key)),
  };
}

function placeOf(module: string, key: InstanceKey | undefined): string {
  return `${module}\n${typeof key}\n${String(key)}`;
}

/**
 * The instances that one instance refers to: those in the same instances of the modules they share, and of
 * several the one with an equal key. More than one left means that it cannot be told which.
 */
export function pair(from: Row, referenced: Referenced, candidates: Candidates): readonly Row[] {
  // Nearly always the two stand in one module instance; what is found there needs no search among all.
  const key = referenced.key ?? from.key;
  const twin = candidates.byKey.get(placeOf(from.module, key));
  if (key !== undefined && twin !== undefined) return twin.filter((row) => row !== from);
  const near = candidates.byModule.get(from.module);
  return pairAmong(from, referenced, near ?? candidates.all);
}

function pairAmong(from: Row, referenced: Referenced, candidates: readonly Row[]): readonly Row[] {
  const fromModules = parseAddress(from.address)?.modules ?? [];
  const reachable = candidates.filter(
    (row) =>
      row !== from &&
      (referenced.key === undefined || row.key === referenced.key) &&
      (row.module === from.module || sameModules(fromModules, parseAddress(row.address)?.modules ?? [])),
  );
  if (reachable.length < 2) return reachable;
  const keys = keysOf(from, fromModules);
  const own = reachable.filter((row) => from.key !== undefined && row.key === from.key);
  if (own.length > 0) return own;
  const paired = reachable.filter((row) =>
    keysOf(row, parseAddress(row.address)?.modules ?? []).some((key) => keys.includes(key)),
  );
  return paired.length === 1 ? paired : reachable;
}

function sameModules(one: readonly Step[], other: readonly Step[]): boolean {
  for (const [index, step] of one.entries()) {
    const match = other[index];
    if (match === undefined || match.name !== step.name) return true;
    if (match.key !== step.key) return false;
  }
  return true;
}

function keysOf(row: Row, modules: readonly Step[]): readonly InstanceKey[] {
  return [row.key, ...modules.map((step) => step.key)].filter((key) => key !== undefined);
}
