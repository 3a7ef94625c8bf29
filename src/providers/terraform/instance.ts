import { mapFact, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Graph } from './links/graph.ts';
import type { Instance } from './mapping.ts';
import type { Node } from './node.ts';
import { createReader } from './reader.ts';
import type { Row } from './row.ts';

/** The instance a mapping reads for itself: its origins are shared by all instances of the type. */
export function ownInstance(row: Row, graph: Graph): Instance {
  return createInstance(row, graph, (path, note) => sharedOrigin(row, path, note));
}

/** An instance read on behalf of another: its origins carry its address. */
function foreignInstance(row: Row, graph: Graph): Instance {
  const { address } = row;
  return createInstance(row, graph, (path, note) =>
    note === undefined ? { path, address } : { path, address, note },
  );
}

export function foreignInstances(rows: readonly Row[], graph: Graph): readonly Instance[] {
  return rows.map((row) => foreignInstance(row, graph));
}

const shared = new WeakMap<readonly Row[], readonly Instance[]>();

/** The same list for everybody who asks: each of thousands of servers may look at every firewall. */
function everyInstance(rows: readonly Row[], graph: Graph): readonly Instance[] {
  const instances = shared.get(rows) ?? foreignInstances(rows, graph);
  shared.set(rows, instances);
  return instances;
}

function createInstance(row: Row, graph: Graph, origin: (path: string, note?: string) => Origin): Instance {
  return {
    ...createReader({ first: (step, from) => firstNode(row, step, from), origin }),
    type: row.shape.type,
    address: row.address,
    label: row.label,
    get providerRegion(): Fact<string> {
      return graph.regionOf(row);
    },
    children: (type) => mapFact(graph.children(row, type), (rows) => foreignInstances(rows, graph)),
    target: (path, types) => {
      const found = graph.target(row, path, types, origin(path));
      return mapFact(found, (target) => (target === undefined ? undefined : foreignInstance(target, graph)));
    },
    all: (type) => everyInstance(graph.ofType(type), graph),
  };
}

function firstNode(row: Row, step: string, from: Origin): Node | Unknown {
  const slot = row.shape.slots.get(step);
  if (slot === undefined) {
    throw new Error(`A mapping of ${row.shape.type} reads "${step}" without listing it in its attributes`);
  }
  if (row.blank !== undefined) return unknown(row.blank.why, from, row.blank.detail);
  return { value: row.values[slot], unknown: row.unknown?.[slot], secret: row.secret?.[slot] };
}

function sharedOrigin(row: Row, path: string, note: string | undefined): Origin {
  const { origins } = row.shape;
  const key = note === undefined ? path : `${path}\n${note}`;
  let origin = origins.get(key);
  if (origin === undefined) origins.set(key, (origin = note === undefined ? { path } : { path, note }));
  return origin;
}
