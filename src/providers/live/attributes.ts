import type { Unknown } from '../../model/fact.ts';

/** Where a thing is. */
export interface Place {
  /** Partition of the account, where the cloud has several: `aws`, `aws-eusc`. */
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/**
 * Where an answer of an API holds what a mapping calls an attribute.
 *
 * - Text: path of a field in the answer. A field that is not there says nothing, unless a list was asked for.
 * - `null`: the API keeps no such thing in this place, so the default of the mapping applies.
 */
export type Attribute = string | null | Field;

export interface Field {
  /** Path of the field, for origins. */
  readonly field: string;
  readonly value: (item: unknown, place: Place) => unknown;
  /** A field that is not there means that nothing is set, so the default of the mapping applies. */
  readonly optional?: true;
  /** For blocks: what the elements hold. */
  readonly inside?: Attributes;
  /** Type of the parts that tell it instead. */
  readonly part?: string;
}

/** Attribute of the mapping to its place in the answer. What is not listed never gets in. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** A field that the API leaves out where nothing is set. */
export function optional(field: string): Field {
  return { field, value: (item) => at(item, field), optional: true };
}

/** Told by a call of its own, as parts of a type: here nothing is ever set. `field` names what it brings. */
export function toldBy(part: string, field: string): Field {
  return { field, value: () => undefined, optional: true, part };
}

/** A field in another form. */
export function computed(field: string, value: (item: unknown, place: Place) => unknown): Field {
  return { field, value };
}

/** The same for everything, as it follows from the API. */
export function constant(field: string, value: unknown): Field {
  return { field, value: () => value };
}

/**
 * Nested blocks: the objects at a path, through lists on the way. The empty path stands for the answer itself.
 * `which` leaves some out.
 */
export function blocks(
  field: string,
  inside: Attributes,
  which: (element: unknown) => boolean = () => true,
): Field {
  return { field, value: (item) => elementsAt(item, field).filter(which), inside };
}

/** Tags as a map, from a list of objects with key and value; the path leads through lists. */
export function tagMap(field: string, key = 'Key', value = 'Value'): Field {
  return {
    field,
    value: (item) =>
      Object.fromEntries(
        elementsAt(item, field).map((tag) => [textAt(tag, key) ?? '', textAt(tag, value) ?? '']),
      ),
  };
}

/** What stands at a path of an answer; undefined where there is nothing. Never reaches a prototype. */
export function at(item: unknown, path: string): unknown {
  if (path === '') return item;
  let value = item;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The elements at a path, through lists on the way; an object counts as a list of one. */
export function elementsAt(item: unknown, path: string): readonly unknown[] {
  const steps = path === '' ? [] : path.split('.');
  return steps.reduce<readonly unknown[]>(
    (elements, step) => elements.flatMap((element) => each(at(element, step))),
    each(item),
  );
}

function each(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? list(value) : [value];
}

export function textAt(item: unknown, path: string): string | undefined {
  const value = at(item, path);
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value, and whether its absence means that nothing is set. */
export interface Found {
  readonly value: unknown;
  readonly unset: boolean;
  readonly inside: Attributes | undefined;
}

/** Why an attribute says nothing: the reason and its clause. */
export type Reason = Pick<Unknown, 'why' | 'detail'>;

export function isReason(found: Found | Reason): found is Reason {
  return 'why' in found;
}

const notListed: Reason = { why: 'not-looked-at', detail: 'tomcheck does not read it live' };
const repeated: Reason = { why: 'ambiguous', detail: 'it is set more than once' };
const nothing: Found = { value: undefined, unset: true, inside: undefined };

/** Follows a path of attribute names, through blocks of which there is one. */
export function resolve(
  attributes: Attributes,
  item: unknown,
  steps: readonly string[],
  place: Place,
): Found | Reason {
  const [first = '', ...rest] = steps;
  const attribute = Object.hasOwn(attributes, first) ? attributes[first] : undefined;
  if (attribute === undefined) return notListed;
  if (attribute === null) return nothing;
  const found = valueOf(attribute, item, place);
  if (rest.length === 0) return found;
  if (found.value === undefined || found.value === null) return nothing;
  if (found.inside === undefined) return notListed;
  if (!Array.isArray(found.value)) return resolve(found.inside, found.value, rest, place);
  if (found.value.length === 0) return nothing;
  return found.value.length > 1 ? repeated : resolve(found.inside, found.value[0], rest, place);
}

function valueOf(attribute: string | Field, item: unknown, place: Place): Found {
  if (typeof attribute === 'string') return { value: at(item, attribute), unset: false, inside: undefined };
  const { inside, optional: leftOut } = attribute;
  return { value: attribute.value(item, place), unset: leftOut === true, inside };
}

/** Path of the field behind a path of attribute names: `rule[0].status` is `Rules[0].Status`. */
export function fieldOf(attributes: Attributes, steps: readonly string[]): string {
  const [first = '', ...rest] = steps;
  const [name = first, index = ''] = /^([^[]*)(\[\d+\])?$/.exec(first)?.slice(1) ?? [];
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (attribute === undefined || attribute === null) return steps.join('.');
  const field = typeof attribute === 'string' ? attribute : attribute.field;
  const own = `${field}${index}`;
  if (rest.length === 0) return own;
  const inside = typeof attribute === 'string' ? undefined : attribute.inside;
  const inner = inside === undefined ? rest.join('.') : fieldOf(inside, rest);
  return own === '' ? inner : `${own}.${inner}`;
}
