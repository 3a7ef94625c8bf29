import { isReason, resolve, type Attributes, type Found, type Place, type Reason } from './attributes.ts';
import { isLost, type Layer, type LostLayer, type Thing } from './thing.ts';

/** The layer that tells an attribute; undefined if none lists it. */
export function layerOf(thing: Thing, path: string): Layer | LostLayer | undefined {
  const [first = path] = path.split(/[.[]/, 1);
  return thing.layers.find(({ attributes }) => Object.hasOwn(attributes, first));
}

/** The value of an attribute of a thing, or why there is none. */
export function findIn(thing: Thing, path: string): Found | Reason {
  const layer = layerOf(thing, path);
  if (layer === undefined) return { why: 'not-looked-at', detail: 'tomcheck does not read it live' };
  if (isLost(layer)) return layer.reason;
  return resolve(layer.attributes, layer.item, path.split('.'), thing.place);
}

/** The texts at a path, through every block on the way. */
export function namesAt(thing: Thing, path: string): readonly string[] | Reason {
  const [first = path, ...rest] = path.split('.');
  const found = findIn(thing, first);
  return isReason(found) ? found : textsIn(found, rest, thing.place);
}

function textsIn({ value, inside }: Found, steps: readonly string[], place: Place): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (steps.length === 0)
    return values.filter((entry) => typeof entry === 'string' && entry !== '') as string[];
  return inside === undefined ? [] : values.flatMap((entry) => textsInside(inside, entry, steps, place));
}

function textsInside(
  attributes: Attributes,
  item: unknown,
  [first = '', ...rest]: readonly string[],
  place: Place,
): readonly string[] {
  const found = resolve(attributes, item, [first], place);
  return isReason(found) ? [] : textsIn(found, rest, place);
}
