import { mapFact, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Graph } from './links/graph.ts';
import type { Instance } from './mapping.ts';
import type { Trace } from './memory.ts';
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
  /** Lets a reader read a row, and notes in the trace what it looks at. */
  readonly traced: <T>(row: Row, trace: Trace, read: (instance: Instance) => T) => T;
}

/** Origins of own instances are shared by all instances of the type. */
export function createCursor(graph: Graph): Cursor {
  let current: Row | undefined;
  const row = (): Row => {
    if (current === undefined) throw new Error('The cursor stands nowhere');
    return current;
  };
  let trace: Trace | undefined;
  const seen: Seen = {
    slot: (slot) => {
      if (trace?.wandered === false && !trace.slots.includes(slot)) trace.slots.push(slot);
    },
    elsewhere: () => {
      if (trace !== undefined) trace.wandered = true;
    },
  };
  const instance = createInstance(
    row,
    graph,
    (path, note) => sharedOrigin(row(), path, note, graph.spell),
    seen,
  );
  const at = (next: Row): Instance => {
    current = next;
    return instance;
  };
  return {
    at,
    traced: (next, started, read) => {
      trace = started;
      try {
        return read(at(next));
      } finally {
        trace = undefined;
      }
    },
  };
}

/** Told of everything that is looked at. */
interface Seen {
  readonly slot: (slot: number) => void;
  readonly elsewhere: () => void;
}

const unseen: Seen = { slot: () => {}, elsewhere: () => {} };

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
    note === undefined ? { path: graph.spell(path), address } : { path: graph.spell(path), address, note };
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
  seen: Seen = unseen,
): Instance {
  const reader = createReader({ first: (step, from) => firstNode(row(), step, from, seen), origin });
  const beyond = (): Row => {
    seen.elsewhere();
    return row();
  };
  return {
    ...reader,
    get type(): string {
      return row().shape.type;
    },
    get address(): string {
      return beyond().address;
    },
    get label(): string {
      return beyond().label;
    },
    get providerRegion(): Fact<string> {
      return graph.regionOf(beyond());
    },
    children: (type) => mapFact(graph.children(beyond(), type), (rows) => foreignInstances(rows, graph)),
    target: (path, types) => {
      const found = graph.target(beyond(), path, types, origin(path));
      return mapFact(found, (target) => (target === undefined ? undefined : foreignInstance(target, graph)));
    },
    all: (type) => {
      seen.elsewhere();
      return everyInstance(graph.ofType(type), graph);
    },
    leftOut: (attribute) => {
      const node = firstNode(row(), attribute, origin(attribute), seen);
      return !('known' in node) && node.value === undefined && node.unknown === undefined;
    },
  };
}

function firstNode(row: Row, step: string, from: Origin, seen: Seen): Node | Unknown {
  const slot = row.shape.slots.get(step);
  if (slot === undefined) {
    throw new Error(`A mapping of ${row.shape.type} reads "${step}" without listing it in its attributes`);
  }
  seen.slot(slot);
  if (row.blank !== undefined) return unknown(row.blank.why, from, row.blank.detail);
  return { value: row.values[slot], unknown: row.unknown?.[slot], secret: row.secret?.[slot] };
}

function sharedOrigin(
  row: Row,
  path: string,
  note: string | undefined,
  spell: (path: string) => string,
): Origin {
  const { origins } = row.shape;
  let ofPath = origins.get(path);
  if (ofPath === undefined) origins.set(path, (ofPath = new Map()));
  let origin = ofPath.get(note);
  if (origin === undefined) {
    const spelt = spell(path);
    ofPath.set(note, (origin = note === undefined ? { path: spelt } : { path: spelt, note }));
  }
  return origin;
}
