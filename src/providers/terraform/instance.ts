import { mapFact, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Graph } from './links/graph.ts';
import type { Instance } from './mapping.ts';
import type { Node } from './node.ts';
import { createReader } from './reader.ts';
import type { Row } from './row.ts';

/** Hands out the instances that mappings read for themselves. */
export interface Cursor {
  /**
   * The instance of a row, until the next one is asked for: mappings read it and keep nothing of it, and one
   * object for 100,000 rows spares as many.
   */
  readonly at: (row: Row) => Instance;
}

/** Origins of own instances are shared by all instances of the type. */
export function createCursor(graph: Graph): Cursor {
  let current: Row | undefined;
  const row = (): Row => {
    if (current === undefined) throw new Error('The cursor stands nowhere');
    return current;
  };
  const instance = createInstance(row, graph, (path, note) => sharedOrigin(row(), path, note));
  return {
    at: (next) => {
      current = next;
      return instance;
    },
  };
}

const foreign = new WeakMap<Row, Instance>();

/** An instance read on behalf of another: its origins carry its address. Several facts look at the same one. */
function foreignInstance(row: Row, graph: Graph): Instance {
  const instance = foreign.get(row) ?? createForeign(row, graph);
  foreign.set(row, instance);
  return instance;
}

function createForeign(row: Row, graph: Graph): Instance {
  const { address } = row;
  const origin = (path: string, note?: string): Origin =>
    note === undefined ? { path, address } : { path, address, note };
  return createInstance(() => row, graph, origin);
}

export function foreignInstances(rows: readonly Row[], graph: Graph): readonly Instance[] {
  return rows.map((row) => foreignInstance(row, graph));
}

const listed = new WeakMap<readonly Row[], readonly Instance[]>();

/** One list per type and source: each of thousands of servers looks at every firewall. */
function everyInstance(rows: readonly Row[], graph: Graph): readonly Instance[] {
  const instances = listed.get(rows) ?? foreignInstances(rows, graph);
  listed.set(rows, instances);
  return instances;
}

function createInstance(
  row: () => Row,
  graph: Graph,
  origin: (path: string, note?: string) => Origin,
): Instance {
  const reader = createReader({ first: (step, from) => firstNode(row(), step, from), origin });
  return {
    ...reader,
    get type(): string {
      return row().shape.type;
    },
    get address(): string {
      return row().address;
    },
    get label(): string {
      return row().label;
    },
    get providerRegion(): Fact<string> {
      return graph.regionOf(row());
    },
    children: (type) => mapFact(graph.children(row(), type), (rows) => foreignInstances(rows, graph)),
    target: (path, types) => {
      const found = graph.target(row(), path, types, origin(path));
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

function sharedOrigin(row: Row, path: string, note?: string): Origin {
  const { origins } = row.shape;
  let ofPath = origins.get(path);
  if (ofPath === undefined) origins.set(path, (ofPath = new Map()));
  let origin = ofPath.get(note);
  if (origin === undefined) ofPath.set(note, (origin = note === undefined ? { path } : { path, note }));
  return origin;
}
