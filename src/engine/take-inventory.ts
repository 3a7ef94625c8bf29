import type { ApiCall } from '../model/call.ts';
import { kindNames } from '../model/kinds.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Collected, CollectRequest, Provider, World } from '../model/provider.ts';
import type { Gap, Kind, Reads, Resource, Source } from '../model/resource.ts';
import type { LetGo } from './let-go.ts';

/** A provider with the paths or addresses it is to read. */
export type SourcePair = readonly [provider: Provider, inputs: readonly string[]];

/**
 * Reads every source once, one after the other; labels only if they are asked for. Each resource is kept as
 * `letGo` gives it back.
 *
 * What a provider throws goes up as it is. After an abort of `world.signal` the rest is a gap.
 */
export async function takeInventory(
  pairs: readonly SourcePair[],
  reads: Reads,
  world: World,
  labels = true,
  letGo: LetGo = (resource) => resource,
): Promise<Inventory> {
  const sources: Source[] = [];
  const resources: Resource[] = [];
  const calls: ApiCall[] = [];
  const gaps: Gap[] = kindsNobodyShows(pairs, reads);
  const keep = (thing: Collected): void => {
    if (thing.what === 'resource') resources.push(letGo(thing));
    else if (thing.what === 'gap') gaps.push(thing);
    else if (thing.what === 'call') calls.push(thing);
    else sources.push(thing);
  };
  for (const [provider, inputs] of pairs) await drain(provider, { inputs, reads, labels, world }, keep);
  if (world.signal.aborted) gaps.push(interrupted(reads));
  return { sources, resources, gaps, calls };
}

const turnAfter = 5000;

/** Lets the process hear a signal: what is handed over without waiting for anything gives it no other chance. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

async function drain(
  provider: Provider,
  request: CollectRequest,
  keep: (thing: Collected) => void,
): Promise<void> {
  const { world } = request;
  if (world.signal.aborted) return;
  let count = 0;
  try {
    for await (const thing of provider.collect(request)) {
      if (count++ % turnAfter === 0) await turn();
      keep(thing);
      if (world.signal.aborted && provider.windsUp !== true) return;
    }
  } catch (error) {
    // An abort surfaces as whatever error the interrupted call happens to throw.
    if (!world.signal.aborted) throw error;
  }
}

function kindsNobodyShows(pairs: readonly SourcePair[], reads: Reads): Gap[] {
  const asked = Object.keys(reads) as Kind[];
  const unshown = asked.filter((kind) => !pairs.some(([provider]) => provider.kinds.includes(kind)));
  return unshown.map((kind) => ({
    what: 'gap',
    kinds: [kind],
    provider: undefined,
    source: undefined,
    subject: kindNames[kind][1],
    why: 'not-shown',
    detail: `None of the sources given can show ${kindNames[kind][1]}.`,
  }));
}

function interrupted(reads: Reads): Gap {
  return {
    what: 'gap',
    kinds: Object.keys(reads) as Kind[],
    provider: undefined,
    source: undefined,
    subject: 'the run',
    why: 'cut-off',
    detail: 'The run was interrupted before everything was read.',
  };
}
