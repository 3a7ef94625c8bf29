import { markerOf } from '../text/marker.ts';
import type { Item } from './page-items.ts';

/** Text without a wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
}

/** What stands side by side on a page, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** The rows of a page from top to bottom. */
export function rowsOf(items: readonly Item[]): readonly Row[] {
  const sorted = items.toSorted((one, other) => other.y - one.y || one.x - other.x);
  const groups: Item[][] = [];
  for (const item of sorted) {
    const current = groups.at(-1);
    const first = current?.[0];
    // Marks of footnotes stand a little higher than their line.
    if (
      current !== undefined &&
      first !== undefined &&
      first.y - item.y < 0.5 * Math.max(first.size, item.size)
    )
      current.push(item);
    else groups.push([item]);
  }
  const edges = new Map<number, number>();
  for (const { segments } of groups.map((group) => toRow(group)))
    for (const { x } of segments.slice(1)) edges.set(Math.round(x), (edges.get(Math.round(x)) ?? 0) + 1);
  return groups.map((group) => toRow(group, edges)).filter(({ segments }) => segments.length > 0);
}

/** @param edges how often a column begins at each x, where that is known */
function toRow(items: readonly Item[], edges?: ReadonlyMap<number, number>): Row {
  const size = Math.max(...items.map((item) => item.size));
  const body = items.filter((item) => item.size > size * 0.75);
  const baseline = Math.max(...body.map((item) => item.y));
  const shown = items.filter((item) => !isFootnoteMark(item, size)).toSorted((one, other) => one.x - other.x);
  return { y: baseline, size, segments: segmentsOf(shown, edges) };
}

function isFootnoteMark({ text, size }: Item, lineSize: number): boolean {
  return size <= lineSize * 0.75 && /^[\s\d*,()[\]]+$/.test(text);
}

/** Wider gaps than this, in sizes of the text, are between columns. */
const columnGap = 0.8;
/** Wider gaps than this are, where other rows have a column that begins there. */
const alignedGap = 0.3;

function segmentsOf(items: readonly Item[], edges?: ReadonlyMap<number, number>): readonly Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    const text = item.text.replaceAll(/\s+/g, ' ');
    const right = item.x + item.width;
    const gap = last === undefined ? Infinity : item.x - last.right;
    const wide = gap > (isEdge(item.x, edges) ? alignedGap : columnGap) * item.size;
    if (last === undefined || (wide && !isMarker(last.text))) {
      segments.push({ text, x: item.x, right, size: item.size, font: item.font });
      continue;
    }
    const spaced = gap > 0.15 * item.size && !/\s$/.test(last.text) && !text.startsWith(' ');
    const joined = `${last.text}${spaced ? ' ' : ''}${text}`;
    // The longer piece says what the line looks like.
    const { size, font } = item.text.length > last.text.length ? item : last;
    segments[segments.length - 1] = {
      text: joined,
      x: last.x,
      right: Math.max(last.right, right),
      size,
      font,
    };
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

function isEdge(x: number, edges: ReadonlyMap<number, number> = new Map()): boolean {
  const near = [-1, 0, 1].map((step) => edges.get(Math.round(x) + step) ?? 0);
  return near.reduce((sum, count) => sum + count, 0) >= 3;
}

/** A bullet or number keeps its distance from its item. */
function isMarker(text: string): boolean {
  return text.length <= 8 && markerOf(`${text.trim()} x`)?.length === text.trim().length + 1;
}
