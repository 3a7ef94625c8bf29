import { Untold } from '../terraform/row.ts';
import { HclSet, isList, isMap, Later, Sensitive, Unknown, type Value } from './values/value.ts';

/** A value as the rows of the Terraform mappings hold it, with the marks of what is missing beside it. */
export interface Plain {
  readonly value: unknown;
  readonly unknown: unknown;
  readonly secret: unknown;
}

export function toPlain(value: Value): Plain {
  if (value instanceof Unknown) return { value: undefined, unknown: untold(value), secret: undefined };
  if (value instanceof Later)
    return toPlain(new Unknown('a whole resource or module is known only after apply'));
  if (value instanceof Sensitive) return { value: undefined, unknown: undefined, secret: true };
  if (value instanceof HclSet) return toPlain(value.elements);
  if (isList(value))
    return gather(
      value.map((element, index) => [String(index), element]),
      [],
    );
  if (isMap(value)) return gather(Object.entries(value), tree());
  return { value, unknown: undefined, secret: undefined };
}

function untold({ reason }: Unknown): Untold {
  return new Untold('computed', reason);
}

function gather(
  entries: readonly (readonly [string, Value])[],
  empty: unknown[] | Record<string, unknown>,
): Plain {
  const value = empty as Record<string, unknown>;
  let unknown: Record<string, unknown> | undefined;
  let secret: Record<string, unknown> | undefined;
  for (const [key, inner] of entries) {
    const plain = toPlain(inner);
    value[key] = plain.value;
    if (plain.unknown !== undefined) (unknown ??= tree())[key] = plain.unknown;
    if (plain.secret !== undefined) (secret ??= tree())[key] = plain.secret;
  }
  return { value, unknown, secret };
}

function tree(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
