import type { FactsInput, Input, RawInput } from './inputs.ts';

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** What stands under a name of an attribute or a fact anywhere in the labelled inputs. */
export type Pool = ReadonlyMap<string, readonly Value[]>;

/** Inputs that differ from a labelled one in one place: left out, another value, not known. */
export function variantsOf(input: Input, pool: Pool): readonly Input[] {
  if (input.from === 'test') return [];
  return input.from === 'raw' ? rawVariants(input, pool) : factsVariants(input, pool);
}

export function poolOf(inputs: readonly Input[]): Pool {
  const found = new Map<string, Map<string, Value>>();
  const collect = (value: Value, name: string): void => {
    if (isFields(value)) for (const [key, inner] of Object.entries(value)) collect(inner, key);
    else if (Array.isArray(value)) for (const item of value) collect(item, name);
    const values = found.get(name) ?? new Map<string, Value>();
    if (value !== undefined) found.set(name, values.set(JSON.stringify(value), value));
  };
  for (const input of inputs) {
    if (input.from === 'test') continue;
    const { given, params = {} } = input;
    for (const each of Object.values(given)) collect(each, '');
    collect(params, '');
  }
  return new Map([...found].map(([name, values]) => [name, [...values.values()]]));
}

function rawVariants(input: RawInput, pool: Pool): readonly RawInput[] {
  const { is: _label, because: _sentence, ...rest } = input;
  const addresses = Object.keys(input.given);
  const without = addresses.length < 2 ? [] : addresses.map((address) => withoutKey(input.given, address));
  const changed = addresses.flatMap((address) =>
    changesOf(input.given[address], '', pool).map((other) => ({
      ...input.given,
      [address]: other as Fields,
    })),
  );
  const apply = addresses.flatMap((address) =>
    Object.keys(input.given[address] ?? {}).map((attribute) => ({
      ...rest,
      given: { ...input.given, [address]: withoutKey(input.given[address] ?? {}, attribute) },
      computed: { ...input.computed, [address]: { ...input.computed?.[address], [attribute]: true } },
    })),
  );
  const params = changesOf(input.params ?? {}, '', pool).map((other) => ({
    ...rest,
    params: other as never,
  }));
  const given = [...without, ...changed].map((other) => ({ ...rest, given: other }));
  return [...given, ...apply, ...params, { ...rest, declared: false }];
}

function factsVariants(input: FactsInput, pool: Pool): readonly FactsInput[] {
  const { is: _label, because: _sentence, ...rest } = input;
  const given = input.given.flatMap((resource, index) =>
    changesOf(resource.facts, '', pool).map((facts) => ({
      ...rest,
      given: input.given.with(index, { ...resource, facts } as typeof resource),
    })),
  );
  const params = changesOf(input.params, '', pool).map((other) => ({ ...rest, params: other as never }));
  return [...given, ...params];
}

/** A value with one thing in it changed, in every way. */
function changesOf(value: Value, name: string, pool: Pool): readonly Value[] {
  if (isFact(value)) {
    const others = changesOf(value['value'], name, pool);
    return [...others.map((other) => ({ ...value, value: other })), notKnown];
  }
  if (isFields(value)) {
    return Object.keys(value).flatMap((key) => [
      withoutKey(value, key),
      ...changesOf(value[key], key, pool).map((other) => ({ ...value, [key]: other })),
    ]);
  }
  const pooled = (pool.get(name) ?? []).filter((other) => typeof other === typeof value && !isFields(other));
  if (Array.isArray(value)) {
    const fewer = value.map((_, index) => value.toSpliced(index, 1));
    const inside = value.flatMap((item, index) =>
      changesOf(item, name, pool).map((other) => value.with(index, other)),
    );
    return [...fewer, ...inside, ...pooled.filter((other) => Array.isArray(other))];
  }
  return [...ownChanges(value), ...pooled.filter((other) => other !== value)];
}

const notKnown = { known: false, why: 'computed', from: { path: 'x' } };

function ownChanges(value: Value): readonly Value[] {
  if (typeof value === 'boolean') return [!value, null];
  if (typeof value === 'number') return [0, value - 1, value + 1, value * 10, -1, null];
  if (typeof value === 'string') return ['', 'other', value.toUpperCase(), `${value}x`, null];
  return [];
}

function withoutKey<T extends Fields>(fields: T, key: string): T {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key)) as T;
}

function isFact(value: Value): value is Fields {
  return isFields(value) && value['known'] === true && 'from' in value;
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
