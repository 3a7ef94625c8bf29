import { known, unknown, type Fact, type Origin } from '../../model/fact.ts';
import type { Absent, Reader } from '../terraform/mapping.ts';
import { isReason, resolve, type Attributes, type Found, type Place, type Reason } from './attributes.ts';

/** Where a reader stands: how to find a value by path, and how to name the place. */
export interface Standing {
  readonly place: Place;
  readonly find: (path: string) => Found | Reason;
  readonly origin: (path: string, note?: string) => Origin;
}

/** Reads facts from answers of an API, as the contract of `Reader` says. */
export function createReader(standing: Standing): Reader {
  const { find, origin } = standing;
  const scalar = <T>(path: string, parse: (value: unknown) => T | undefined, absent?: Absent<T>): Fact<T> => {
    const found = find(path);
    if (isReason(found)) return lost(found, origin(path));
    if (!isEmpty(found.value)) return parsed(parse(found.value), origin(path));
    // What Terraform takes for granted is no fact about an answer that leaves something out.
    if (absent === undefined || !found.unset) return unknown('not-shown', origin(path));
    return known(absent.value, origin(path, absent.note));
  };
  const read = <T>(path: string, parse: (found: Found) => T | undefined): Fact<T> => {
    const found = find(path);
    return isReason(found) ? lost(found, origin(path)) : parsed(parse(found), origin(path));
  };
  return {
    boolean: (path, absent) => scalar(path, toBoolean, absent),
    number: (path, absent) => scalar(path, toNumber, absent),
    string: (path, absent) => scalar(path, toText, absent),
    strings: (path) => read(path, toTexts),
    blocks: (path) => read(path, (found) => toReaders(found, path, standing)),
    map: (path) => read(path, toMap),
    json: (path) => toJson(scalar(path, (value) => value)),
    present: (path) =>
      read(path, ({ value }) => !isEmpty(value) && !(Array.isArray(value) && value.length === 0)),
    origin,
  };
}

function lost({ why, detail }: Reason, from: Origin): Fact<never> {
  return unknown(why, from, detail);
}

function parsed<T>(value: T | undefined, from: Origin): Fact<T> {
  return value === undefined
    ? unknown('failed', from, 'the answer is not of the expected form')
    : known(value, from);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function toBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function toText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** One text counts as a list of one. */
function toTexts({ value }: Found): readonly string[] | undefined {
  if (isEmpty(value)) return [];
  const texts = (Array.isArray(value) ? value : [value]).filter((entry) => !isEmpty(entry)).map(toText);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function toReaders(
  { value, inside }: Found,
  path: string,
  standing: Standing,
): readonly Reader[] | undefined {
  if (value === undefined || value === null) return [];
  if (inside === undefined) return undefined;
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  return elements.map((element, index) => {
    const own = elements.length === 1 ? path : `${path}[${index}]`;
    return createReader(insideOf(element, inside, own, standing));
  });
}

function insideOf(item: unknown, attributes: Attributes, path: string, standing: Standing): Standing {
  const { place, origin } = standing;
  return {
    place,
    find: (inner) => resolve(attributes, item, inner.split('.'), place),
    origin: (inner, note) => origin(`${path}.${inner}`, note),
  };
}

/** Keys come from outside, so the map has no prototype. */
function toMap({ value }: Found): Readonly<Record<string, string>> | undefined {
  if (isEmpty(value)) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const map: Record<string, string> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    const text = toText(entry);
    if (text !== undefined) map[key] = text;
  }
  return map;
}

function toJson(fact: Fact<unknown>): Fact<unknown> {
  if (!fact.known || typeof fact.value !== 'string') return fact;
  try {
    const value: unknown = JSON.parse(fact.value);
    return known(value, fact.from);
  } catch {
    return unknown('failed', fact.from, 'it is not valid JSON');
  }
}
