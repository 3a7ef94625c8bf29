import type { Shape } from '../catalog.ts';
import { isObject, readObject, skipValue } from '../json/scan.ts';
import { parseValue } from '../json/value.ts';
import type { Blank } from '../row.ts';
import type { Draft } from './draft.ts';

const notShown: Blank = { why: 'not-shown', detail: 'the source does not show its attributes' };
const computed: Blank = { why: 'computed', detail: 'it is known only after apply' };
const secret: Blank = { why: 'secret', detail: 'it is marked as sensitive' };

/** Reads the listed attributes of an object and drops all others unread. Returns its end. */
export function readValues(bytes: Buffer, at: number, shape: Shape, draft: Draft): number {
  if (!isObject(bytes, at)) {
    draft.blank ??= notShown;
    return skipValue(bytes, at);
  }
  if (shape.slots.size === 0) return skipValue(bytes, at);
  return readObject(bytes, at, shape.find, (slot, start) => {
    const end = skipValue(bytes, start);
    const parse = shape.parsers[slot] ?? shape.parse;
    (draft.values ??= shape.vacant.slice())[slot] = parse(bytes, start, end);
    return end;
  });
}

/** Reads `after_unknown`: only a leaf `true` is a mark. */
export function readUnknown(bytes: Buffer, at: number, shape: Shape, draft: Draft): number {
  if (!isObject(bytes, at)) return readWhole(bytes, at, draft, computed);
  if (shape.slots.size === 0) return skipValue(bytes, at);
  return readObject(bytes, at, shape.find, (slot, start) => {
    const end = skipValue(bytes, start);
    const mark = readMark(bytes, start, end);
    if (mark !== undefined) (draft.unknown ??= shape.vacant.slice())[slot] = mark;
    return end;
  });
}

/** Reads `after_sensitive` or `sensitive_values`. */
export function readSecret(bytes: Buffer, at: number, shape: Shape, draft: Draft): number {
  if (!isObject(bytes, at)) return readWhole(bytes, at, draft, secret);
  if (shape.slots.size === 0) return skipValue(bytes, at);
  return readObject(bytes, at, shape.find, (slot, start) => {
    const end = skipValue(bytes, start);
    const mark = readMark(bytes, start, end);
    if (mark !== undefined) (draft.secret ??= shape.vacant.slice())[slot] = mark;
    return end;
  });
}

function readWhole(bytes: Buffer, at: number, draft: Draft, blank: Blank): number {
  const end = skipValue(bytes, at);
  if (parseValue(bytes, at, end) === true) draft.blank = blank;
  return end;
}

function readMark(bytes: Buffer, start: number, end: number): unknown {
  const mark = mayMark(bytes, start, end) ? parseValue(bytes, start, end) : undefined;
  return hasMark(mark) ? mark : undefined;
}

/** Most marks are empty trees: without a `true` in them there is nothing to parse. */
function mayMark(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end - 3; index += 1) {
    if (bytes[index] === 0x74 && bytes[index + 1] === 0x72 && bytes[index + 2] === 0x75) return true;
  }
  return false;
}

/** Whether a leaf of a mark tree is `true`; `{}`, `[]` and `[false]` mark nothing. */
export function hasMark(mark: unknown): boolean {
  if (typeof mark !== 'object' || mark === null) return mark === true;
  return Object.values(mark).some(hasMark);
}
