import { Untold } from '../terraform/row.ts';
import { HclSet, isList, isMap, Later, Sensitive, Unknown, type Value } from './values/value.ts';

/** A value as the rows of the Terraform mappings hold it, with the marks of what is missing beside it. */
export interface Plain {
  readonly value: unknown;
  readonly unknown: unknown;
  readonly secret: unknown;
}

export function toPlain(value: Value): Plain {
  return plainOf(value, new Map());
}

/** Lists that hold one list twice, again and again, are few lists and would be very many copies. */
function plainOf(value: Value, made: Map<Value, Plain>): Plain {
  const before = made.get(value);
  if (before !== undefined) return before;
  const plain = copyOf(value, made);
  if (typeof value === 'object' && value !== null) made.set(value, plain);
  return plain;
}

function copyOf(value: Value, made: Map<Value, Plain>): Plain {
  if (value instanceof Unknown) return { value: undefined, unknown: untold(value), secret: undefined };
  if (value instanceof Later)
    return plainOf(new Unknown('a whole resource or module is known only after apply'), made);
  if (value instanceof Sensitive) return { value: undefined, unknown: undefined, secret: true };
  if (value instanceof HclSet) return plainOf(value.elements, made);
  if (isList(value))
    return gather(
      value.map((element, index) => [String(index), element]),
      [],
      made,
    );
  if (isMap(value)) return gather(Object.entries(value), tree(), made);
  return { value, unknown: undefined, secret: undefined };
}

function untold({ reason }: Unknown): Untold {
  return new Untold('computed', reason);
}

function gather(
  entries: readonly (readonly [string, Value])[],
  empty: unknown[] | Record<string, unknown>,
  made: Map<Value, Plain>,
): Plain {
  const value = empty as Record<string, unknown>;
  let unknown: Record<string, unknown> | undefined;
  let secret: Record<string, unknown> | undefined;
  for (const [key, inner] of entries) {
    const plain = plainOf(inner, made);
    value[key] = plain.value;
    if (plain.unknown !== undefined) (unknown ??= tree())[key] = plain.unknown;
    if (plain.secret !== undefined) (secret ??= tree())[key] = plain.secret;
  }
  return { value, unknown, secret };
}

function tree(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
