import type { Shape } from '../terraform/catalog.ts';
import { Untold } from '../terraform/row.ts';
import { singularsOf, toCamelCase, toPlural, toSnakeCase } from './names.ts';
import { neverLists, pluralsInside, renamedAttributes } from './property-names.ts';
import { toPlain } from './special-values.ts';

/** Attributes whose keys are the user's own. */
const maps = new Set(['tags', 'tags_all', 'default_tags', 'labels', 'metadata', 'variables']);

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
  const inside = bridged ? insideOf(shape.type) : same;
  for (const [attribute, slot] of shape.slots) {
    const property = propertyOf(shape, attribute, properties);
    if (property === undefined) {
      const known = unset(attribute);
      if (known === true || known instanceof Untold) (unknown ??= shape.vacant.slice())[slot] = known;
      else values[slot] = known.value;
      continue;
    }
    const plain = toPlain(properties[property], maps.has(attribute) ? same : inside);
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
  return namesOf(shape, attribute).find((name) => Object.hasOwn(properties, name));
}

const known = new Map<string, readonly string[]>();

/** Names that an attribute may have in Pulumi. */
function namesOf({ type, slots }: Shape, attribute: string): readonly string[] {
  const key = `${type} ${attribute}`;
  let names = known.get(key);
  if (names === undefined) {
    const camel = toCamelCase(attribute);
    const plural = toPlural(camel);
    // Terraform may have attributes of both names: `source_address_prefix` beside `source_address_prefixes`.
    const taken = neverLists.has(attribute) || slots.has(toSnakeCase(plural));
    names = [renamedAttributes[type]?.[attribute] ?? camel, ...(taken ? [] : [plural])];
    known.set(key, names);
  }
  return names;
}

function same(key: string): readonly string[] {
  return [key];
}

/** Lists of blocks inside a block go by both names too: which of them Terraform has is not told. */
function insideOf(type: string): (key: string, value: unknown) => readonly string[] {
  const plurals = pluralsInside[type];
  return (key, value) => {
    const name = plurals?.[key] ?? toSnakeCase(key);
    return isBlocks(value) ? [name, ...singularsOf(name)] : [name];
  };
}

function isBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.some((element) => typeof element === 'object' && element !== null);
}
