/** What an expression comes to. Objects and maps are one, and have no prototype. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Unknown
  | Sensitive
  | HclSet
  | Later
  | readonly Value[]
  | ValueMap;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** A value that the code does not tell, with the reason as a clause: `var.region has no value`. */
export class Unknown {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A value that must not be shown. */
export class Sensitive {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}

/** A set: its elements are different, and sorted if they are texts or numbers. */
export class HclSet {
  readonly elements: readonly Value[];

  constructor(elements: readonly Value[]) {
    this.elements = distinct(elements).toSorted(compare);
  }
}

/** An object whose attributes are worked out when they are asked for: a resource, or the outputs of a module. */
export class Later {
  readonly get: (name: string) => Value;
  readonly names: () => readonly string[] | undefined;

  constructor(get: (name: string) => Value, names: () => readonly string[] | undefined) {
    this.get = get;
    this.names = names;
  }
}

/** An expression that is wrong: `try` and `can` catch it, elsewhere the value is unknown. */
export class EvaluationError extends Error {}

/** Terraform could work this out, and tomcheck does not: `try` must not take it for wrong, so the value is unknown. */
export class NotWorkedOut extends Error {}

export function mapOf(entries: Iterable<readonly [string, Value]>): ValueMap {
  const map: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}

export function isMap(value: Value): value is ValueMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === null
  );
}

/** Whether a value is a list. TypeScript's own test does not see lists that may not be changed. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The first unknown inside a value, or undefined if all of it is known. */
export function unknownIn(value: Value): Unknown | undefined {
  return firstUnknown(value, new Set());
}

/** What was looked through need not be again, however often it stands there. */
function firstUnknown(value: Value, known: Set<Value>): Unknown | undefined {
  if (value instanceof Unknown) return value;
  if (value instanceof Later) return new Unknown('a whole resource or module is known only after apply');
  if (typeof value !== 'object' || value === null || known.has(value)) return undefined;
  for (const inner of heldBy(value)) {
    const found = firstUnknown(inner, known);
    if (found !== undefined) return found;
  }
  known.add(value);
  return undefined;
}

function heldBy(value: Sensitive | HclSet | readonly Value[] | ValueMap): readonly Value[] {
  if (value instanceof Sensitive) return [value.value];
  if (value instanceof HclSet) return value.elements;
  return isList(value) ? value : Object.values(value);
}

/** Equal in type and content: `1` is not `"1"`. */
export function equal(a: Value, b: Value): boolean {
  return canonical(a) === canonical(b);
}

/** A text that two values share exactly if they are equal. */
function canonical(value: Value): string {
  if (value instanceof HclSet) return `{${value.elements.map(canonical).join(',')}}`;
  if (value instanceof Sensitive) return canonical(value.value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (isMap(value)) {
    const members = Object.keys(value)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export function distinct(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

/** Order of texts by their bytes, of numbers by size. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(orderText(a)), Buffer.from(orderText(b)));
}

function orderText(value: Value): string {
  return typeof value === 'string' ? value : canonical(value);
}
