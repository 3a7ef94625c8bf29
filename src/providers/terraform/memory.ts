import type { Fact } from '../../model/fact.ts';
import type { Cursor } from './instance.ts';
import type { Instance } from './mapping.ts';
import type { Row } from './row.ts';

export type FactReader = (instance: Instance) => Fact<unknown>;

/** What a reader looked at in one instance: slots in the order in which it first asked for them. */
export interface Trace {
  readonly slots: number[];
  /** It went on to look at something that is not the instance's own attribute. */
  wandered: boolean;
}

/** Instances that hold the same values in the slots asked for so far part ways at the next slot. */
interface Fork {
  readonly slot: number;
  readonly branches: Map<unknown, Step>;
}

type Step = Fork | { readonly fact: Fact<unknown> } | typeof notAlike;

/** From here the fact depends on more than attributes. */
const notAlike = Symbol('not alike');
const unknownValue = Symbol('unknown');
const noKey = Symbol('no key');

/** More different values than this are names or ids, and remembering them is of no use. */
const mostBranches = 64;

/**
 * Reads a fact of many instances of a type; those that are alike in what the reader looks at share one.
 *
 * Readers are pure functions of what they read, and most estates configure the things of a type in a handful of ways.
 */
export function remembering(reader: FactReader): (row: Row, cursor: Cursor) => Fact<unknown> {
  let first: Step | undefined;
  return (row, cursor) => {
    let step = first;
    while (step !== undefined && step !== notAlike && 'slot' in step) {
      step = step.branches.get(keyOf(row, step.slot));
    }
    if (step === notAlike) return reader(cursor.at(row));
    if (step !== undefined && 'fact' in step) return step.fact;
    const trace: Trace = { slots: [], wandered: false };
    const fact = cursor.traced(row, trace, reader);
    first = learn(first, row, trace, trace.wandered ? notAlike : { fact });
    return fact;
  };
}

/** The tree with what one more instance taught. */
function learn(first: Step | undefined, row: Row, { slots }: Trace, end: Step): Step {
  const [slot, ...rest] = slots;
  if (slot === undefined) return end;
  const fork = first !== undefined && first !== notAlike && 'slot' in first ? first : newFork(slot);
  const key = keyOf(row, slot);
  const next = fork.branches.get(key);
  const known = next !== undefined || fork.branches.size < mostBranches;
  if (key !== noKey && known) {
    fork.branches.set(key, learn(next, row, { slots: rest, wandered: false }, end));
  }
  return fork;
}

function newFork(slot: number): Fork {
  return { slot, branches: new Map() };
}

/** Equal only for instances of which a reader finds the same in a slot: parsed values that are equal are shared. */
function keyOf(row: Row, slot: number): unknown {
  if (row.blank !== undefined || row.secret?.[slot] !== undefined) return noKey;
  const mark = row.unknown?.[slot];
  if (mark === undefined) return row.values[slot];
  const { [slot]: value } = row.values;
  return mark === true && (value === undefined || value === null) ? unknownValue : noKey;
}
