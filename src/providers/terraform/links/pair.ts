import { parseAddress, stripKeys, type InstanceKey, type Step } from '../address.ts';
import type { Row } from '../row.ts';
import type { Index } from './matches.ts';
import type { Referenced } from './references.ts';

/** Instances of the configuration's resources, by address without keys. */
export type Instances = (type: string, address: string) => readonly Row[];

export function instancesOf(index: Index): Instances {
  const types = new Map<string, Map<string, Row[]>>();
  return (type, address) => {
    let rows = types.get(type);
    if (rows === undefined)
      types.set(type, (rows = Map.groupBy(index.ofType(type), (row) => stripKeys(row.address))));
    return rows.get(address) ?? [];
  };
}

/**
 * The instances that one instance refers to: those in the same instances of the modules they share, and of
 * several the one with an equal key. More than one left means that it cannot be told which.
 */
export function pair(from: Row, referenced: Referenced, candidates: readonly Row[]): readonly Row[] {
  const fromModules = parseAddress(from.address)?.modules ?? [];
  const reachable = candidates.filter(
    (row) =>
      row !== from &&
      (referenced.key === undefined || row.key === referenced.key) &&
      sameModules(fromModules, parseAddress(row.address)?.modules ?? []),
  );
  if (reachable.length < 2) return reachable;
  const own = reachable.filter((row) => from.key !== undefined && row.key === from.key);
  if (own.length > 0) return own;
  const keys = keysOf(from, fromModules);
  const paired = reachable.filter((row) => {
    const theirs = keysOf(row, parseAddress(row.address)?.modules ?? []);
    return theirs.some((key) => keys.includes(key));
  });
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
