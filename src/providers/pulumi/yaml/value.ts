import { Untold } from '../../terraform/row.ts';
import { isSecretEnvelope, secretEnvelope } from '../special-values.ts';

/** Nested values that the values of a program may hold in all, characters of texts counted. */
const most = 1 << 20;

/**
 * A value of a program: plain data, in which `Untold` stands for what is not known and a secret for one. References put
 * the same value into many places, so a few lines could stand for more than memory holds.
 */
export type Weigh = (value: unknown) => unknown;

/** Gives values back, and `Untold` for what expands to too much. */
export function scales(): Weigh {
  const weights = new WeakMap<object, number>();
  const weightOf = (value: unknown): number => {
    if (typeof value === 'string') return value.length + 1;
    return typeof value === 'object' && value !== null ? (weights.get(value) ?? 1) : 1;
  };
  return (value) => {
    if (typeof value !== 'object' || value === null || value instanceof Untold)
      return weightOf(value) > most ? tooMuch : value;
    const weight = Object.values(value).reduce<number>((sum, inner) => sum + weightOf(inner), 1);
    if (weight > most) return tooMuch;
    weights.set(value, weight);
    return value;
  };
}

const tooMuch = new Untold('failed', 'it expands to too much');

/** What keeps a value that is made of others from being known: something secret in it, or else something unknown. */
export function hindrance(value: unknown): Untold | typeof secretEnvelope | undefined {
  if (value instanceof Untold) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (isSecretEnvelope(value)) return secretEnvelope;
  const inner = Object.values(value).map(hindrance);
  return inner.find((one) => one === secretEnvelope) ?? inner.find((one) => one !== undefined);
}
