import { EvaluationError, HclSet, isList, isMap, mapOf, type Value } from '../values/value.ts';

/** JSON as Terraform writes it: keys sorted, and `<`, `>` and `&` escaped. */
export function toJson(value: Value): string {
  return write(value).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function write(value: Value): string {
  if (value instanceof HclSet) return write(value.elements);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  if (isMap(value)) {
    const keys = Object.keys(value).toSorted();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${write(value[key] ?? null)}`).join(',')}}`;
  }
  if (typeof value === 'object' && value !== null) throw new EvaluationError('cannot be written as JSON');
  return JSON.stringify(value);
}

/** A value of plain JavaScript as one of the language. */
export function fromPlain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value === 'object' && value !== null)
    return mapOf(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)] as const));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
