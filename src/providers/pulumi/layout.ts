import type { Shape } from '../terraform/catalog.ts';
import { memberTable, type MemberTable } from '../terraform/json/keys.ts';
import { parseValue, type ParseValue } from '../terraform/json/value.ts';
import { rememberingPlain, type Plain } from './special-values.ts';
import { same, spellingOf } from './spelling.ts';

/** Where the properties of a bridged type are looked for in the bytes of a stack: worked out once for the type. */
export interface Layout {
  readonly shape: Shape;
  /** Pulumi writes no property that is not set, which is not the same as left out. */
  readonly unset: readonly unknown[];
  /** One table for each of the objects that properties stand in: a table holds what it found in one object. */
  readonly outputs: MemberTable;
  readonly inputs: MemberTable;
  readonly slots: readonly Slot[];
}

interface Slot {
  /** Places in the tables of the names that the property may have: the first that is there counts. */
  readonly places: readonly number[];
  /** The id of a resource also stands beside its properties. */
  readonly isId: boolean;
  readonly parse: ParseValue;
  readonly plain: (value: unknown) => Plain;
}

const layouts = new WeakMap<Shape, Layout>();

export function layoutOf(shape: Shape): Layout {
  let layout = layouts.get(shape);
  if (layout === undefined) layouts.set(shape, (layout = createLayout(shape)));
  return layout;
}

function createLayout(shape: Shape): Layout {
  const { names, inside } = spellingOf(shape);
  const listed = [...new Set(names.flat())];
  const plains = new Map([...new Set([same, ...inside])].map((rename) => [rename, rememberingPlain(rename)]));
  const slots = names.map((few, slot) => ({
    places: few.map((name) => listed.indexOf(name)),
    isId: slot === shape.slots.get('id'),
    // What alone is kept is taken from the value as Terraform would write it.
    parse: shape.kept[slot] === undefined ? (shape.parsers[slot] ?? parseValue) : parseValue,
    plain: keeping(plains.get(inside[slot] ?? same) ?? rememberingPlain(same), shape.kept[slot]),
  }));
  const unset = slots.map(() => null);
  return { shape, unset, outputs: memberTable(listed), inputs: memberTable(listed), slots };
}

function keeping(plain: Slot['plain'], keep: Shape['kept'][number]): Slot['plain'] {
  if (keep === undefined) return plain;
  return (value) => {
    const whole = plain(value);
    return { ...whole, value: keep(whole.value) };
  };
}
