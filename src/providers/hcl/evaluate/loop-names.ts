import type { Value } from '../values/value.ts';

/** The names that one turn of a loop stands for. */
export function loopNames(
  keyName: string | undefined,
  key: Value,
  valueName: string,
  value: Value,
): Record<string, Value> {
  return keyName === undefined ? { [valueName]: value } : { [keyName]: key, [valueName]: value };
}
