import type { Shape } from '../terraform/catalog.ts';
import { Untold } from '../terraform/row.ts';
import { toPlain } from './special-values.ts';
import { same, spellingOf } from './spelling.ts';

/** What a row holds of a resource's properties, by the slots of its shape. */
export interface Slots {
  readonly values: unknown[];
  readonly unknown: unknown[] | undefined;
  readonly secret: unknown[] | undefined;
}

/** The value of an attribute that no property gives, or the mark of what is not known of it. */
export type Unset = (attribute: string) => true | Untold | { readonly value: unknown };

/** Pulumi writes no property that is not set, which is not the same as left out. */
const nothing = { value: null } as const;
const notSet: Unset = () => nothing;

/** Reads the listed attributes out of the properties of a resource; `bridged`: they are named as Pulumi names them. */
export function slotsOf(
  shape: Shape,
  properties: Readonly<Record<string, unknown>>,
  bridged: boolean,
  unset: Unset = notSet,
): Slots {
  const values: unknown[] = shape.vacant.slice();
  let unknown: unknown[] | undefined;
  let secret: unknown[] | undefined;
  const { inside } = spellingOf(shape);
  for (const [attribute, slot] of shape.slots) {
    const property = propertyOf(shape, attribute, properties);
    if (property === undefined) {
      const known = unset(attribute);
      if (known === true || known instanceof Untold) (unknown ??= shape.vacant.slice())[slot] = known;
      else values[slot] = known.value;
      continue;
    }
    const plain = toPlain(properties[property], bridged ? (inside[slot] ?? same) : same);
    const keep = shape.kept[slot];
    values[slot] = keep === undefined ? plain.value : keep(plain.value);
    if (plain.unknown !== undefined) (unknown ??= shape.vacant.slice())[slot] = plain.unknown;
    if (plain.secret !== undefined) (secret ??= shape.vacant.slice())[slot] = plain.secret;
  }
  return { values, unknown, secret };
}

/** The property that an attribute is read from. */
export function propertyOf(
  shape: Shape,
  attribute: string,
  properties: Readonly<Record<string, unknown>>,
): string | undefined {
  const names = spellingOf(shape).names[shape.slots.get(attribute) ?? -1] ?? [];
  return names.find((name) => Object.hasOwn(properties, name));
}
