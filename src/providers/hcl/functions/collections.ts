import { toBoolean, toList, toMap, toNumber, toText, unified, unifiedMap } from '../values/convert.ts';
import {
  compare,
  distinct,
  equal,
  EvaluationError,
  HclSet,
  isList,
  isMap,
  mapOf,
  NotWorkedOut,
  Sensitive,
  Unknown,
  type Value,
} from '../values/value.ts';
import { decimal } from '../evaluate/operators.ts';
import { partial, whole, type FunctionOf } from './function-of.ts';
import { lettersOf } from './strings.ts';

function sortedKeys(map: Value): readonly string[] {
  return Object.keys(toMap(map)).toSorted();
}

function flatten(value: Value): readonly Value[] {
  if (isList(value)) return value.flatMap(flatten);
  // What is not known may be a list of any length.
  if (value instanceof Unknown) throw new NotWorkedOut(`flattens a list of which ${value.reason}`);
  return value instanceof HclSet ? value.elements.flatMap(flatten) : [value];
}

function lengthOf(value: Value): number {
  if (typeof value === 'string') return lettersOf(value).length;
  return isMap(value) ? Object.keys(value).length : toList(value).length;
}

function range(given: readonly Value[]): readonly Value[] {
  const [first = 0, second, third] = given.map(toNumber);
  const start = second === undefined ? 0 : first;
  const limit = second ?? first;
  const step = third ?? (limit >= start ? 1 : -1);
  if (step === 0 || Math.abs((limit - start) / step) > 1024)
    throw new EvaluationError('has too many elements');
  const numbers: number[] = [];
  for (let next = start; step > 0 ? next < limit : next > limit; next += step) numbers.push(next);
  return numbers;
}

function chunks(values: readonly Value[], size: number): readonly Value[] {
  if (size <= 0) return [values];
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

/** Longer lists are a mistake, or an attack. */
const most = 100_000;

function concat(lists: readonly Value[]): readonly Value[] {
  const all = lists.map(toList);
  if (all.reduce((size, list) => size + list.length, 0) > most)
    throw new NotWorkedOut('makes more elements than are worked out');
  return all.flat();
}

function product(sets: readonly Value[]): Value {
  const lists = sets.map(toList);
  if (lists.reduce((size, list) => size * list.length, 1) > most)
    throw new NotWorkedOut('makes more elements than are worked out');
  const rows = lists.reduce<readonly (readonly Value[])[]>(
    (made, list) => made.flatMap((row) => list.map((element) => [...row, element])),
    [[]],
  );
  return sets.some((set) => set instanceof HclSet) ? new HclSet(rows) : rows;
}

function transpose(map: Value): Value {
  const pairs = sortedKeys(map).flatMap((key) =>
    toList(toMap(map)[key] ?? null).map((value) => [toText(value), key] as const),
  );
  const grouped = Map.groupBy(pairs, ([value]) => value);
  return mapOf(Array.from(grouped, ([value, found]) => [value, found.map(([, key]) => key)]));
}

function element(list: Value, index: number): Value {
  const values = toList(list);
  if (values.length === 0) throw new EvaluationError('is empty');
  return values[((index % values.length) + values.length) % values.length] ?? null;
}

/** Values of the map, unless one argument is not known. */
function merge(given: readonly Value[]): Value {
  return mapOf(given.flatMap((map) => (map === null ? [] : Object.entries(toMap(map)))));
}

export const collections: Readonly<Record<string, FunctionOf>> = {
  alltrue: whole(([list = null]) => toList(list).every((value) => value !== null && toBoolean(value))),
  anytrue: whole(([list = null]) => toList(list).some((value) => value !== null && toBoolean(value))),
  chunklist: partial(([list = null, size = null]) => chunks(toList(list), toNumber(size))),
  coalescelist: partial((lists) => {
    const found = lists.find((list) => list !== null && toList(list).length > 0);
    if (found === undefined) throw new EvaluationError('is given nothing but empty lists');
    return found;
  }),
  compact: whole(([list = null]) => toList(list).filter((value) => value !== null && value !== '')),
  concat: partial(concat),
  contains: whole(([list = null, value = null]) => toList(list).some((one) => equal(one, value))),
  distinct: whole(([list = null]) => distinct(toList(list))),
  element: partial(([list = null, index = null]) => element(list, toNumber(index))),
  flatten: partial(([list = null]) => flatten(list)),
  index: whole(([list = null, value = null]) => {
    const found = toList(list).findIndex((one) => equal(one, value));
    if (found < 0) throw new EvaluationError('is not in the list');
    return found;
  }),
  keys: partial(([map = null]) => sortedKeys(map)),
  length: partial(([value = null]) => lengthOf(value)),
  list: partial((given) => given),
  lookup: partial(([map = null, key = null, otherwise]) => {
    const found = toMap(map);
    if (Object.hasOwn(found, toText(key))) return found[toText(key)] ?? null;
    if (otherwise === undefined) throw new EvaluationError(`has no member ${toText(key)}`);
    return otherwise;
  }),
  matchkeys: whole(([values = null, keys = null, wanted = null]) => {
    const searched = toList(wanted);
    const found = toList(keys);
    return toList(values).filter((_, index) => searched.some((one) => equal(one, found[index] ?? null)));
  }),
  merge: partial(merge),
  one: partial(([list = null]) => {
    const values = toList(list);
    if (values.length > 1) throw new EvaluationError('has more than one element');
    return values[0] ?? null;
  }),
  range: whole(range),
  reverse: partial(([list = null]) => toList(list).toReversed()),
  setintersection: whole(
    ([first = null, ...others]) =>
      new HclSet(
        toList(first).filter((one) =>
          others.every((other) => toList(other).some((value) => equal(one, value))),
        ),
      ),
  ),
  setproduct: whole(product),
  setsubtract: whole(
    ([first = null, second = null]) =>
      new HclSet(toList(first).filter((one) => !toList(second).some((value) => equal(one, value)))),
  ),
  setunion: whole((sets) => new HclSet(unified(sets.flatMap(toList)))),
  slice: partial(([list = null, from = null, to = null]) => {
    const values = toList(list);
    if (toNumber(to) > values.length) throw new EvaluationError('ends behind the list');
    return values.slice(toNumber(from), toNumber(to));
  }),
  sort: whole(([list = null]) => toList(list).map(toText).toSorted(compare)),
  sum: whole(([list = null]) =>
    toList(list).reduce<number>((total, value) => decimal(total + toNumber(value)), 0),
  ),
  tolist: partial(([list = null]) => (list === null ? null : unified(toList(list)))),
  tomap: partial(([map = null]) => (map === null ? null : unifiedMap(toMap(map)))),
  toset: whole(([list = null]) => (list === null ? null : new HclSet(unified(toList(list))))),
  transpose: whole(([map = null]) => transpose(map)),
  values: partial(([map = null]) => sortedKeys(map).map((key) => toMap(map)[key] ?? null)),
  zipmap: partial(([keys = null, values = null]) => {
    const found = toList(values);
    return mapOf(toList(keys).map((key, index) => [toText(key), found[index] ?? null]));
  }),
  sensitive: {
    apply: ([value = null]) =>
      value instanceof Sensitive || value instanceof Unknown ? value : new Sensitive(value),
    sensitive: true,
  },
  nonsensitive: {
    apply: ([value = null]) => (value instanceof Sensitive ? value.value : value),
    sensitive: true,
  },
  issensitive: { apply: ([value = null]) => value instanceof Sensitive, sensitive: true },
  ephemeralasnull: whole(() => null),
};
