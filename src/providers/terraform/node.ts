import { unknown, type Origin, type Unknown } from '../../model/fact.ts';
import { firstMark, hasMark } from './forms/slots.ts';
import { member } from './plain.ts';
import { isWhole, Untold } from './row.ts';

/** A value with the input's marks beside it: `true`, or trees with `true` leaves. */
export interface Node {
  readonly value: unknown;
  readonly unknown: unknown;
  readonly secret: unknown;
}

/**
 * Follows a path from a node: a node, or why nothing can be said.
 *
 * A list of one is passed through as if it were its element. A value that is not there gives a node whose
 * value is undefined.
 */
export function follow(start: Node, steps: readonly string[], from: Origin): Node | Unknown {
  let node = start;
  for (const step of steps) {
    const inner = only(node, from);
    if (isUnknown(inner)) return inner;
    const { value } = inner;
    if (typeof value !== 'object' && value !== null && value !== undefined) {
      return unknown('failed', from, `it is not written in the expected form`);
    }
    node = {
      value: member(value, step),
      unknown: child(inner.unknown, step),
      secret: child(inner.secret, step),
    };
  }
  return marked(node, from) ?? node;
}

/** The one element of a list, or the node itself; a longer list does not say which is meant. */
export function only(node: Node, from: Origin): Node | Unknown {
  const mark = marked(node, from);
  if (mark !== undefined) return mark;
  const count = Math.max(lengthOf(node.value), lengthOf(node.unknown));
  if (count < 0) return node;
  if (count > 1) return unknown('ambiguous', from, 'it is written more than once');
  const element = {
    value: member(node.value, '0'),
    unknown: child(node.unknown, '0'),
    secret: child(node.secret, '0'),
  };
  return marked(element, from) ?? element;
}

/** The elements of a list with their marks; an object counts as a list of one, nothing as an empty list. */
export function elements(node: Node): readonly Node[] {
  const count = Math.max(lengthOf(node.value), lengthOf(node.unknown));
  if (count < 0) return node.value === undefined || node.value === null ? [] : [node];
  return Array.from({ length: count }, (_, index) => ({
    value: member(node.value, String(index)),
    unknown: child(node.unknown, String(index)),
    secret: child(node.secret, String(index)),
  }));
}

/** The reason if the node as a whole is unknown or secret. */
export function marked(node: Node, from: Origin): Unknown | undefined {
  if (node.unknown instanceof Untold) return unknown(node.unknown.why, from, node.unknown.detail);
  if (node.unknown === true) return unknown('computed', from);
  if (node.secret === true) return unknown('secret', from);
  return undefined;
}

/** Like `marked`, but a mark anywhere inside counts too. */
export function markedInside(node: Node, from: Origin): Unknown | undefined {
  const first = firstMark(node.unknown);
  if (first instanceof Untold) return unknown(first.why, from, first.detail);
  if (first !== undefined) return unknown('computed', from);
  if (hasMark(node.secret)) return unknown('secret', from);
  return undefined;
}

export function isUnknown(value: Node | Unknown): value is Unknown {
  return 'known' in value;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

/** A mark on the whole covers every part. */
function child(mark: unknown, key: string): unknown {
  return isWhole(mark) ? mark : member(mark, key);
}
