import { known, unknown, type Fact, type Origin, type Unknown } from '../../model/fact.ts';
import type { Absent, Reader } from './mapping.ts';
import { elements, follow, isUnknown, marked, markedInside, only, type Node } from './node.ts';
import { isSecretName } from './secret-names.ts';

/** Where a reader stands: how to find a node by path, and how to name the place. */
export interface Place {
  /** Node of the first step of a path; unknown if nothing can be said of the whole. */
  readonly first: (step: string, from: Origin) => Node | Unknown;
  readonly origin: (path: string, note?: string) => Origin;
}

/** Reads facts at a place, as the contract of `Reader` says. */
export function createReader(place: Place): Reader {
  const find = (path: string, from: Origin): Node | Unknown => {
    const { first, rest } = stepsOf(path);
    const node = place.first(first, from);
    if (isUnknown(node)) return node;
    return rest.length === 0 ? (marked(node, from) ?? node) : follow(node, rest, from);
  };
  const scalar = <T>(path: string, parse: (value: unknown) => T | undefined, absent?: Absent<T>): Fact<T> => {
    const from = place.origin(path);
    const found = find(path, from);
    const node = isUnknown(found) ? found : only(found, from);
    if (isUnknown(node)) return node;
    const { value } = node;
    if (value === undefined || value === null || value === '') {
      if (absent === undefined) return notShown(from);
      return known(absent.value, place.origin(path, absent.note));
    }
    if (typeof value === 'string' && stepsOf(path).secret) return unknown('secret', from);
    const parsed = parse(value);
    return parsed === undefined
      ? unknown('failed', from, 'it is not written in the expected form')
      : known(parsed, from);
  };
  return {
    boolean: (path, absent) => scalar<boolean>(path, toBoolean, absent),
    number: (path, absent) => scalar<number>(path, toNumber, absent),
    string: (path, absent) => scalar<string>(path, toText, absent),
    strings: (path) => readStrings(find(path, place.origin(path)), path, place.origin(path)),
    blocks: (path) => readBlocks(find(path, place.origin(path)), path, place),
    map: (path) => readMap(find(path, place.origin(path)), place.origin(path)),
    json: (path) => readJson(scalar<string>(path, toText)),
    present: (path) => readPresent(find(path, place.origin(path)), place.origin(path)),
    origin: place.origin,
  };
}

const missing = new WeakMap<Origin, Unknown>();

/** Most attributes of a type are not set, and their origins are shared. */
function notShown(from: Origin): Unknown {
  let fact = missing.get(from);
  if (fact === undefined) missing.set(from, (fact = unknown('not-shown', from)));
  return fact;
}

interface Path {
  readonly first: string;
  readonly rest: readonly string[];
  /** Whether the last step is the name of a secret. */
  readonly secret: boolean;
}

const paths = new Map<string, Path>();

/** Paths are written in the mappings, so there are few and each is split once. */
function stepsOf(path: string): Path {
  let steps = paths.get(path);
  if (steps === undefined) {
    const [first = path, ...rest] = path.split('.');
    paths.set(path, (steps = { first, rest, secret: isSecretName(rest.at(-1) ?? first) }));
  }
  return steps;
}

function toBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function readStrings(found: Node | Unknown, path: string, from: Origin): Fact<readonly string[]> {
  if (isUnknown(found)) return found;
  const inside = markedInside(found, from);
  if (inside !== undefined) return inside;
  const texts: string[] = [];
  for (const { value } of elements(found)) {
    if (value === null || value === '') continue;
    const text = toText(value);
    if (text === undefined) return unknown('failed', from, 'it is not written in the expected form');
    texts.push(text);
  }
  return texts.length > 0 && stepsOf(path).secret ? unknown('secret', from) : known(texts, from);
}

function readBlocks(found: Node | Unknown, path: string, place: Place): Fact<readonly Reader[]> {
  const from = place.origin(path);
  if (isUnknown(found)) return found;
  const nodes = elements(found);
  return known(
    nodes.map((node, index) => blockReader(node, nodes.length === 1 ? path : `${path}[${index}]`, place)),
    from,
  );
}

function blockReader(node: Node, path: string, place: Place): Reader {
  return createReader({
    first: (step, from) => follow(node, [step], from),
    origin: (inner, note) => place.origin(pathInside(path, inner), note),
  });
}

const innerPaths = new Map<string, Map<string, string>>();

/** Paths of attributes inside blocks are few; one string for each spares its hash where its origin is looked up. */
function pathInside(block: string, attribute: string): string {
  let paths = innerPaths.get(block);
  if (paths === undefined) innerPaths.set(block, (paths = new Map()));
  let path = paths.get(attribute);
  if (path === undefined) paths.set(attribute, (path = `${block}.${attribute}`));
  return path;
}

function readMap(found: Node | Unknown, from: Origin): Fact<Readonly<Record<string, string>>> {
  const node = isUnknown(found) ? found : only(found, from);
  if (isUnknown(node)) return node;
  const inside = markedInside(node, from);
  if (inside !== undefined) return inside;
  const { value } = node;
  if (value !== undefined && value !== null && typeof value !== 'object') {
    return unknown('failed', from, 'it is not written in the expected form');
  }
  return known(value === undefined || value === null ? nothing : textsOf(value), from);
}

const nothing: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** Keys come from the input, so the map has no prototype; entries whose name tells of a secret are left out. */
function textsOf(value: object): Readonly<Record<string, string>> {
  if (isMap(value)) return value;
  if (!Array.isArray(value) && isTexts(value)) {
    // A parsed object is read by its own keys only: without its prototype it is the map, and no copy is needed.
    Object.setPrototypeOf(value, null);
    return value;
  }
  const map: Record<string, string> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    const text = toText(entry);
    if (text !== undefined && !isSecretName(key)) map[key] = text;
  }
  return map;
}

/** It has been read before: what is parsed has a prototype. */
function isMap(value: object): value is Record<string, string> {
  return Object.getPrototypeOf(value) === null;
}

function isTexts(value: object): value is Record<string, string> {
  return Object.entries(value).every(([key, entry]) => typeof entry === 'string' && !isSecretName(key));
}

function readJson(text: Fact<string>): Fact<unknown> {
  if (!text.known) return text;
  try {
    const parsed: unknown = JSON.parse(text.value);
    return known(parsed, text.from);
  } catch {
    return unknown('failed', text.from, 'it is not valid JSON');
  }
}

function readPresent(found: Node | Unknown, from: Origin): Fact<boolean> {
  if (isUnknown(found)) return found;
  const { value } = found;
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  // A part that is known only after apply shows that there is something, though not what.
  return known(!empty || markedInside(found, from) !== undefined, from);
}
