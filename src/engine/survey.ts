import type { ApiCall } from '../model/call.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Gap, Kind, Reads, Resource, Source } from '../model/resource.ts';
import { missingAccounts, staleSources } from './coverage.ts';
import { leaveOut } from './exclude.ts';
import { replacedByPlans, thingNumbers, withAppliedIds } from './layers.ts';
import type { Exclusion, Options } from './options.ts';
import type { Paper } from './papers.ts';

/** The inventory in the order and shape in which it is judged. Indexes everywhere are into `resources`. */
export interface Estate {
  /** Day of the run in UTC, as `2026-11-21`. */
  readonly today: string;
  /** Of the kinds asked for, without the excluded and the replaced; by provider, kind, address and id. */
  readonly resources: readonly Resource[];
  /** The papers among the resources, behind all others. */
  readonly papers?: readonly Paper[];
  /** Indexes of the resources of these kinds, ascending. */
  readonly indexesOf: (kinds: readonly Kind[]) => readonly number[];
  /** Number of the thing each resource is; undefined if each is a thing of its own. */
  readonly things: Int32Array | undefined;
  readonly gaps: readonly Gap[];
  readonly calls: readonly ApiCall[];
  readonly sources: readonly Source[];
  /** Sources too old to prove anything. */
  readonly stale: ReadonlySet<Source>;
  readonly declared: boolean;
  /** Declared accounts that no source covered. */
  readonly missing: readonly string[];
  readonly excluded: readonly { readonly resource: string; readonly reason: string }[];
  /** Exclusions that matched nothing. */
  readonly idle: readonly Exclusion[];
  /** How many resources of a state are judged as a plan will make them. */
  readonly replaced: number;
}

/** Arranges what was read for judging; adds the gaps that only the whole shows. */
export function survey(inventory: Inventory, reads: Reads, options: Options, now: Date): Estate {
  const asked = Object.keys(reads) as Kind[];
  const missing = missingAccounts(inventory, options);
  const stale = staleSources(inventory.sources, asked, options.maxAgeHours, now);
  const wanted = inventory.resources.filter((resource) => Object.hasOwn(reads, resource.kind));
  const open = inventory.gaps.filter((gap) => gap.kinds.some((kind) => Object.hasOwn(reads, kind)));
  const replaced = replacedByPlans(wanted);
  const { resources, gaps, excluded, idle } = leaveOut(wanted, open, options.exclude);
  const kept = resources.filter((resource) => !replaced.has(resource));
  const judged = withAppliedIds(kept).toSorted(byPlace);
  return {
    today: now.toISOString().slice(0, 10),
    resources: judged,
    indexesOf: groupByKind(judged),
    things: thingNumbers(judged),
    gaps: [...gaps, ...stale.gaps, ...missing.map((account) => missingGap(account, asked))],
    calls: inventory.calls ?? [],
    sources: inventory.sources,
    stale: stale.sources,
    declared: options.estate.declared && !isCodeAlone(inventory.sources),
    missing,
    excluded,
    idle,
    replaced: replaced.size,
  };
}

/** Code says what is wanted; whether any of it is there, it does not show. */
export function isCodeAlone(sources: readonly Source[]): boolean {
  return (
    sources.some(({ layer }) => layer === 'code') &&
    sources.every(({ layer }) => layer === 'code' || layer === 'document')
  );
}

function missingGap(account: string, kinds: readonly Kind[]): Gap {
  const detail = `Account ${account} belongs to the declared estate, and no source covers it.`;
  return {
    what: 'gap',
    kinds,
    provider: undefined,
    account,
    source: undefined,
    subject: account,
    why: 'failed',
    detail,
  };
}

/** Several claims ask for the same kinds: a list is made once. */
function groupByKind(resources: readonly Resource[]): Estate['indexesOf'] {
  const groups = new Map<string, readonly number[]>();
  return (kinds) => {
    const key = kinds.join(' ');
    const group = groups.get(key) ?? indexesOf(resources, new Set(kinds));
    groups.set(key, group);
    return group;
  };
}

function indexesOf(resources: readonly Resource[], kinds: ReadonlySet<Kind>): readonly number[] {
  const indexes: number[] = [];
  for (const [index, { kind }] of resources.entries()) if (kinds.has(kind)) indexes.push(index);
  return indexes;
}

function byPlace(a: Resource, b: Resource): number {
  return (
    compare(a.provider, b.provider) ||
    compare(a.kind, b.kind) ||
    compare(a.address, b.address) ||
    compare(a.id, b.id) ||
    compare(a.source?.name ?? '', b.source?.name ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
