import type { Expression } from '../syntax/expression.ts';
import { toBoolean, toList, toNumber, toText } from './convert.ts';
import { EvaluationError, HclSet, isMap, mapOf, Sensitive, Unknown, type Value } from './value.ts';

type Convert = (value: Value) => Value;

/**
 * Converts a value to the type that a variable declares: `list(string)`, `object({ days = optional(number, 14) })`.
 *
 * `evaluate` gives the default of an optional attribute. Throws `EvaluationError` where the value does not fit.
 */
export function convertTo(
  type: Expression,
  value: Value,
  evaluate: (expression: Expression) => Value,
): Value {
  const convert: Convert = (inner) => convertOne(type, inner, evaluate);
  if (value === null || value instanceof Unknown) return value;
  return value instanceof Sensitive ? new Sensitive(convert(value.value)) : convert(value);
}

function convertOne(type: Expression, value: Value, evaluate: (expression: Expression) => Value): Value {
  if (type.type === 'variable') return primitive(type.name, value);
  if (type.type !== 'call') return value;
  const [inner] = type.arguments;
  if (inner === undefined) return value;
  const each: Convert = (element) => convertTo(inner, element, evaluate);
  switch (type.name) {
    case 'list':
      return toList(value).map(each);
    case 'set':
      return new HclSet(toList(value).map(each));
    case 'map':
      return mapOf(entriesOf(value).map(([key, element]) => [key, each(element)]));
    case 'tuple':
      return inner.type === 'tuple'
        ? toList(value).map((element, index) => convertAt(inner.elements[index], element, evaluate))
        : value;
    case 'object':
      return inner.type === 'object' ? toObject(inner, value, evaluate) : value;
    default:
      return value;
  }
}

function convertAt(
  type: Expression | undefined,
  value: Value,
  evaluate: (expression: Expression) => Value,
): Value {
  return type === undefined ? value : convertTo(type, value, evaluate);
}

function primitive(name: string, value: Value): Value {
  if (name === 'string') return toText(value);
  if (name === 'number') return toNumber(value);
  return name === 'bool' ? toBoolean(value) : value;
}

function entriesOf(value: Value): readonly (readonly [string, Value])[] {
  if (!isMap(value)) throw new EvaluationError('is no map');
  return Object.keys(value).map((key) => [key, value[key] ?? null] as const);
}

/** Attributes that the type does not name are dropped; those that it needs must be there. */
function toObject(
  type: Extract<Expression, { type: 'object' }>,
  value: Value,
  evaluate: (expression: Expression) => Value,
): Value {
  const given = new Map(entriesOf(value));
  return mapOf(
    type.items.map(({ key, value: wanted }) => {
      const name = key.type === 'literal' ? String(key.value) : '';
      return [name, attributeOf(wanted, given.get(name), name, evaluate)] as const;
    }),
  );
}

function attributeOf(
  wanted: Expression,
  value: Value | undefined,
  name: string,
  evaluate: (expression: Expression) => Value,
): Value {
  const optional = wanted.type === 'call' && wanted.name === 'optional' ? wanted.arguments : undefined;
  const type = optional?.[0] ?? wanted;
  if (value !== undefined && (value !== null || optional === undefined))
    return convertTo(type, value, evaluate);
  if (optional === undefined) throw new EvaluationError(`lacks the attribute ${name}`);
  const fallback = optional[1];
  return fallback === undefined ? null : convertTo(type, evaluate(fallback), evaluate);
}
