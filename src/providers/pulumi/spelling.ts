import type { Shape } from '../terraform/catalog.ts';
import { singularsOf, toCamelCase, toPlural, toSnakeCase } from './names.ts';
import { neverLists, pluralsInside, renamedAttributes } from './property-names.ts';
import type { Rename } from './special-values.ts';

/** How Pulumi spells what is read of one type: worked out once, shared by its instances. */
export interface Spelling {
  /** By slot, the names that its property may have: the first that a resource has counts. */
  readonly names: readonly (readonly string[])[];
  /** By slot, the names that a key inside its value goes by in Terraform. */
  readonly inside: readonly Rename[];
}

/** Attributes whose keys are the user's own. */
const maps = new Set(['tags', 'tags_all', 'default_tags', 'labels', 'metadata', 'variables']);

const spellings = new WeakMap<Shape, Spelling>();

export function spellingOf(shape: Shape): Spelling {
  const known = spellings.get(shape);
  if (known !== undefined) return known;
  const rename = renameIn(shape.type);
  const attributes = [...shape.slots.keys()];
  const spelling = {
    names: attributes.map((attribute) => namesOf(shape, attribute)),
    inside: attributes.map((attribute) => (maps.has(attribute) ? same : rename)),
  };
  spellings.set(shape, spelling);
  return spelling;
}

function namesOf({ type, slots }: Shape, attribute: string): readonly string[] {
  const camel = toCamelCase(attribute);
  const plural = toPlural(camel);
  // Terraform may have attributes of both names: `source_address_prefix` beside `source_address_prefixes`.
  const taken = neverLists.has(attribute) || slots.has(toSnakeCase(plural));
  return [renamedAttributes[type]?.[attribute] ?? camel, ...(taken ? [] : [plural])];
}

export function same(key: string): readonly string[] {
  return [key];
}

/** Lists of blocks inside a block go by both names too: which of them Terraform has is not told. */
function renameIn(type: string): Rename {
  const plurals = pluralsInside[type];
  const plain = remembered((key) => [plurals?.[key] ?? toSnakeCase(key)]);
  const blocks = remembered((key) => plain(key).flatMap((name) => [name, ...singularsOf(name)]));
  return (key, value) => (isBlocks(value) ? blocks(key) : plain(key));
}

function remembered(namesFor: (key: string) => readonly string[]): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    let names = known.get(key);
    if (names === undefined) known.set(key, (names = namesFor(key)));
    return names;
  };
}

function isBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.some((element) => typeof element === 'object' && element !== null);
}
