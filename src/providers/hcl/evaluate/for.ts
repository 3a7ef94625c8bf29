import type { Expression } from '../syntax/expression.ts';
import { toBoolean, toText } from '../values/convert.ts';
import {
  EvaluationError,
  HclSet,
  isList,
  isMap,
  Later,
  mapOf,
  Sensitive,
  Unknown,
  type Value,
} from '../values/value.ts';
import { within, type Scope } from './scope.ts';
import { loopNames } from './loop-names.ts';

type Evaluate = (expression: Expression, scope: Scope) => Value;
type For = Extract<Expression, { type: 'for' }>;

/** Keys and values of a collection in Terraform's order; of a set each element is both. */
export function entriesOf(value: Value): readonly (readonly [Value, Value])[] | Unknown {
  if (value instanceof Unknown) return value;
  if (value instanceof Sensitive) return new Unknown('a secret decides what it holds');
  if (isList(value)) return value.map((element, index) => [index, element] as const);
  if (value instanceof HclSet) return value.elements.map((element) => [element, element] as const);
  if (isMap(value))
    return Object.keys(value)
      .toSorted()
      .map((key) => [key, value[key] ?? null] as const);
  if (value instanceof Later) return laterEntries(value);
  throw new EvaluationError('cannot be gone through');
}

function laterEntries(value: Later): readonly (readonly [Value, Value])[] | Unknown {
  const names = value.names();
  if (names === undefined) return new Unknown('a whole resource or module is known only after apply');
  return names.map((name) => [name, value.get(name)] as const);
}

export function evaluateFor(expression: For, scope: Scope, evaluate: Evaluate): Value {
  const collection = evaluate(expression.collection, scope);
  const entries = entriesOf(collection instanceof Sensitive ? collection.value : collection);
  if (entries instanceof Unknown) return entries;
  const made: (readonly [Value, Value])[] = [];
  for (const [key, value] of entries) {
    const inner = within(scope, loopNames(expression.keyName, key, expression.valueName, value));
    if (expression.condition !== undefined) {
      const kept = evaluate(expression.condition, inner);
      if (kept instanceof Unknown) return kept;
      if (kept instanceof Sensitive) return new Unknown('a secret decides what it holds');
      if (!toBoolean(kept)) continue;
    }
    const name = expression.key === undefined ? null : evaluate(expression.key, inner);
    if (name instanceof Unknown) return name;
    made.push([name, evaluate(expression.value, inner)]);
  }
  const result =
    expression.key === undefined ? made.map(([, value]) => value) : gather(made, expression.groups);
  return collection instanceof Sensitive ? new Sensitive(result) : result;
}

function gather(made: readonly (readonly [Value, Value])[], groups: boolean): Value {
  const entries = made.map(([key, value]) => [toText(key), value] as const);
  if (!groups) {
    if (new Set(entries.map(([key]) => key)).size < entries.length)
      throw new EvaluationError('has two members of one name');
    return mapOf(entries);
  }
  const grouped = Map.groupBy(entries, ([key]) => key);
  return mapOf(Array.from(grouped, ([key, members]) => [key, members.map(([, value]) => value)]));
}
