import type { Shape } from '../catalog.ts';
import { bracket, bracketBehind, markAfter, valueBehind, type Marks } from '../json/marks.ts';
import { Untold, type Blank } from '../row.ts';
import { parseValue } from '../json/value.ts';
import type { Draft } from './draft.ts';

const notShown: Blank = { why: 'not-shown', detail: 'the source does not show its attributes' };
const computed: Blank = { why: 'computed', detail: 'it is known only after apply' };
const secret: Blank = { why: 'secret', detail: 'it is marked as sensitive' };

/** Reads the listed attributes of the object behind a colon; all others stay unread. */
export function readValues(marks: Marks, colon: number, shape: Shape, draft: Draft): void {
  const opening = bracketBehind(marks, colon, bracket.object);
  if (opening === undefined) {
    draft.blank ??= notShown;
    return;
  }
  const { size, locate } = shape.members;
  if (size === 0) return;
  const colons = locate(marks, opening);
  const values = shape.vacant.slice();
  for (let slot = 0; slot < size; slot += 1) {
    const place = colons[slot] ?? 0;
    if (place !== 0) values[slot] = valueBehind(marks, place, shape.parsers[slot] ?? shape.parse);
  }
  draft.values = values;
}

/** Reads `after_unknown`: only a leaf `true` is a mark. */
export function readUnknown(marks: Marks, colon: number, shape: Shape, draft: Draft): void {
  draft.unknown = readTrees(marks, colon, shape, draft, computed);
}

/** Reads `after_sensitive` or `sensitive_values`. */
export function readSecret(marks: Marks, colon: number, shape: Shape, draft: Draft): void {
  draft.secret = readTrees(marks, colon, shape, draft, secret);
}

function readTrees(
  marks: Marks,
  colon: number,
  shape: Shape,
  draft: Draft,
  whole: Blank,
): unknown[] | undefined {
  if (colon === 0) return undefined;
  const opening = bracketBehind(marks, colon, bracket.object);
  if (opening === undefined) {
    if (valueBehind(marks, colon, parseValue) === true) draft.blank = whole;
    return undefined;
  }
  const { size, locate } = shape.members;
  if (size === 0 || marks.mate[opening] === opening + 1) return undefined;
  const colons = locate(marks, opening);
  let trees: unknown[] | undefined;
  for (let slot = 0; slot < size; slot += 1) {
    const place = colons[slot] ?? 0;
    const tree = place !== 0 && mayMark(marks, place) ? valueBehind(marks, place, shape.parse) : undefined;
    if (hasMark(tree)) (trees ??= shape.vacant.slice())[slot] = tree;
  }
  return trees;
}

/** Most trees are empty: without a `true` in them there is nothing to parse. */
function mayMark(marks: Marks, colon: number): boolean {
  const { bytes, at } = marks;
  const end = (at[markAfter(marks, colon)] ?? 0) - 3;
  for (let index = (at[colon] ?? 0) + 1; index < end; index += 1) {
    if (bytes[index] === 0x74 && bytes[index + 1] === 0x72 && bytes[index + 2] === 0x75) return true;
  }
  return false;
}

/** Whether a leaf of a mark tree is `true`; `{}`, `[]` and `[false]` mark nothing. */
export function hasMark(mark: unknown): boolean {
  return firstMark(mark) !== undefined;
}

/** The first leaf of a mark tree that marks something. */
export function firstMark(mark: unknown): true | Untold | undefined {
  if (mark === true || mark instanceof Untold) return mark;
  if (typeof mark !== 'object' || mark === null) return undefined;
  for (const inner of Object.values(mark)) {
    const found = firstMark(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
