import { hushed } from './hushed.ts';
import { toNumber, toText } from '../values/convert.ts';
import { EvaluationError, isList, isMap, Later, Sensitive, Unknown, type Value } from '../values/value.ts';

/** `value.name`. */
export function attributeOf(value: Value, name: string): Value {
  if (value instanceof Unknown) return value;
  if (value instanceof Sensitive) return new Sensitive(attributeOf(value.value, name));
  if (value instanceof Later) return value.get(name);
  if (isMap(value) && Object.hasOwn(value, name)) return value[name] ?? null;
  if (isList(value) && /^\d+$/u.test(name)) return elementAt(value, Number(name));
  throw new EvaluationError(`has no attribute ${name}`);
}

/** `value[key]`. */
export function elementAt(value: Value, key: Value): Value {
  if (value instanceof Unknown) return value;
  if (key instanceof Unknown) return key;
  if (value instanceof Sensitive) return new Sensitive(elementAt(value.value, key));
  if (key instanceof Sensitive) return new Sensitive(hushed(() => elementAt(value, key.value)));
  if (!isList(value)) return attributeOf(value, toText(key));
  const index = toNumber(key);
  const element = value[index];
  if (element === undefined) throw new EvaluationError(`has no element ${index}`);
  return element;
}
