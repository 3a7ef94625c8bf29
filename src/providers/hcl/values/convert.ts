import { EvaluationError, HclSet, isList, isMap, mapOf, type Value, type ValueMap } from './value.ts';

/** A text, or a number or truth value written as one. Source: Terraform documentation, type conversions. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  throw new EvaluationError('is no text');
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new EvaluationError('is no number');
  const text = String(value);
  return text.includes('e') ? BigInt(Math.trunc(value)).toString() : text;
}

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u.test(value))
    return Number(value);
  throw new EvaluationError('is no number');
}

export function toBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new EvaluationError('is neither true nor false');
}

/** Elements of a list or a set. */
export function toList(value: Value): readonly Value[] {
  if (isList(value)) return value;
  if (value instanceof HclSet) return value.elements;
  throw new EvaluationError('is no list');
}

export function toMap(value: Value): ValueMap {
  if (isMap(value)) return value;
  throw new EvaluationError('is no map');
}

/** Elements of one type: if some are texts, numbers and truth values become texts too. */
export function unified(values: readonly Value[]): readonly Value[] {
  const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const mixed = types.size > 1 && types.has('string') && !types.has('object');
  return mixed ? values.map((value) => (value === null ? null : toText(value))) : values;
}

export function unifiedMap(map: ValueMap): ValueMap {
  const keys = Object.keys(map);
  const values = unified(keys.map((key) => map[key] ?? null));
  return mapOf(keys.map((key, index) => [key, values[index] ?? null]));
}
