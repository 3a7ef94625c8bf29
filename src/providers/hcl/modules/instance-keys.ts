import { entriesOf } from '../evaluate/for.ts';
import type { Scope } from '../evaluate/scope.ts';
import { within } from '../evaluate/scope.ts';
import { toNumber, toText } from '../values/convert.ts';
import { mapOf, Sensitive, Unknown, type Value } from '../values/value.ts';
import type { Body, Expression } from '../syntax/expression.ts';

export type Key = string | number | undefined;

/** One instance of a resource or a module: its key, and the names that stand for it in its expressions. */
export interface Keyed {
  readonly key: Key;
  readonly scope: Scope;
}

/** Keys by `count` or `for_each`; one instance without a key where there is neither; `Unknown` if it is not told. */
export function instancesOf(
  body: Body,
  scope: Scope,
  evaluate: (expression: Expression, scope: Scope) => Value,
): readonly Keyed[] | Unknown {
  const count = body.attributes.get('count')?.expression;
  const forEach = body.attributes.get('for_each')?.expression;
  if (count !== undefined) return counted(evaluate(count, scope), scope);
  return forEach === undefined ? [{ key: undefined, scope }] : keyed(evaluate(forEach, scope), scope);
}

/** More than this is a mistake, or an attack. */
const most = 100_000;

function counted(value: Value, scope: Scope): readonly Keyed[] | Unknown {
  if (value instanceof Unknown) return value;
  const count = toNumber(value instanceof Sensitive ? value.value : value);
  if (!(count >= 0 && count <= most)) return new Unknown('its count is out of range');
  return Array.from({ length: count }, (_, index) => ({
    key: index,
    scope: within(scope, { count: mapOf([['index', index]]) }),
  }));
}

function keyed(value: Value, scope: Scope): readonly Keyed[] | Unknown {
  const entries = entriesOf(value);
  if (entries instanceof Unknown) return entries;
  return entries.map(([key, element]) => ({
    key: toText(key),
    scope: within(scope, {
      each: mapOf([
        ['key', key],
        ['value', element],
      ]),
    }),
  }));
}
