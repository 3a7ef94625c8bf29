import type { Row, Segment } from './page-rows.ts';
import { tableRows } from './table-rows.ts';

/** A part of a page that is read from top to bottom: lines of text, or the rows of a table. */
export type Region =
  | { readonly kind: 'lines'; readonly rows: readonly Row[]; readonly left: number; readonly right: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Segment[])[])[] };

/** The parts of a page in reading order: columns one after another. */
export function regionsOf(rows: readonly Row[]): readonly Region[] {
  const regions: Region[] = [];
  let plain: Row[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push(lines(plain));
    plain = [];
  };
  for (let index = 0; index < rows.length;) {
    const band = bandAt(rows, index);
    const row = rows[index];
    if (band === undefined) {
      if (row !== undefined) plain.push(row);
      index += 1;
      continue;
    }
    // Lines that fill only the left column may stand above the first that has both.
    flush();
    regions.push(...split(band));
    index += band.rows.length;
  }
  flush();
  return regions;
}

function lines(rows: readonly Row[]): Region {
  const segments = rows.flatMap((row) => row.segments);
  const left = Math.min(...segments.map(({ x }) => x));
  return { kind: 'lines', rows, left, right: Math.max(...segments.map((segment) => segment.right)) };
}

/** More columns than this side by side are looked at no further. */
const mostColumns = 12;

/** Rows that leave the same gap free. */
interface Band {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly to: number;
}

/** The longest run of rows from here on that share a gap, at least two of them on each side. */
function bandAt(rows: readonly Row[], start: number): Band | undefined {
  const bands = gapsOf(beside(rows, start)).map((gap) => bandAlong(rows, start, gap));
  return bands.reduce<Band | undefined>(
    (longest, band) => ((band?.rows.length ?? 0) > (longest?.rows.length ?? 0) ? band : longest),
    undefined,
  );
}

function bandAlong(rows: readonly Row[], start: number, gap: readonly [number, number]): Band | undefined {
  let [from, to] = gap;
  let end = start;
  const left: number[] = [];
  const right: number[] = [];
  for (; end < rows.length; end++) {
    const row = rows[end];
    const free = row === undefined ? undefined : narrowed(row, from, to);
    if (row === undefined || free === undefined || free[1] - free[0] < row.size * 0.3) break;
    [from, to] = free;
    if (row.segments.some((segment) => segment.right <= from)) left.push(end);
    if (row.segments.some(({ x }) => x >= to)) right.push(end);
  }
  if (left.length < 2 || right.length < 2) return undefined;
  const whole = { rows: rows.slice(start, end), from, to };
  if (areColumns(whole)) return whole;
  // Lines behind the last row with both sides belong to what follows, unless they go on with a cell.
  const last = Math.min(left.at(-1) ?? end, right.at(-1) ?? end);
  return { ...whole, rows: rows.slice(start, last + 1 + continued(rows, last, end)) };
}

/** The segments of a row, and of the next one if it stands beside it a little lower. */
function beside(rows: readonly Row[], index: number): readonly Segment[] {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row === undefined) return [];
  const low = next !== undefined && row.y - next.y < row.size * 0.9 ? next.segments : [];
  return [...row.segments, ...low].toSorted((one, other) => one.x - other.x);
}

/** How many rows behind this one stand as close to it as lines of one paragraph. */
function continued(rows: readonly Row[], from: number, end: number): number {
  let count = 0;
  while (from + count + 1 < end) {
    const [above, below] = [rows[from + count], rows[from + count + 1]];
    if (above === undefined || below === undefined || above.y - below.y > 1.5 * below.size) break;
    const [only, ...others] = below.segments;
    // A sentence that starts alone at the margin is no part of a cell.
    const leftmost = Math.min(...above.segments.map(({ x }) => x));
    if (only !== undefined && others.length === 0 && only.x <= leftmost && /^\p{Lu}/u.test(only.text)) break;
    count += 1;
  }
  return count;
}

/** The gaps between segments, the widest first. */
function gapsOf(segments: readonly Segment[]): readonly (readonly [number, number])[] {
  return segments
    .slice(1)
    .map(({ x }, index): readonly [number, number] => [segments[index]?.right ?? 0, x])
    .filter(([from, to]) => to > from)
    .toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))
    .slice(0, mostColumns);
}

/** What is left of a gap when a row is taken out of it; undefined if the row stretches over it. */
function narrowed({ segments }: Row, from: number, to: number): [number, number] | undefined {
  let [low, high] = [from, to];
  for (const { x, right } of segments) {
    if (x <= low) low = Math.max(low, right);
    else high = Math.min(high, x);
  }
  return low < high ? [low, high] : undefined;
}

function split(band: Band): readonly Region[] {
  if (!areColumns(band)) return [{ kind: 'table', rows: tableRows(band.rows) }];
  const [left, right] = sidesOf(band);
  return [...regionsOf(left), ...regionsOf(right)];
}

function sidesOf({ rows, from, to }: Band): readonly [readonly Row[], readonly Row[]] {
  const middle = (from + to) / 2;
  return [side(rows, ({ right }) => right <= middle), side(rows, ({ x }) => x >= middle)];
}

/** Whether a band is text in columns; else it is a table. */
function areColumns(band: Band): boolean {
  const [left, right] = sidesOf(band);
  return isProse(left) && isProse(right) && isAlike(left, right);
}

function side(rows: readonly Row[], belongs: (segment: Segment) => boolean): readonly Row[] {
  return rows
    .map((row) => ({ ...row, segments: row.segments.filter(belongs) }))
    .filter(({ segments }) => segments.length > 0);
}

/** Whether lines fill their column, as text does and cells of a table do not. */
function isProse(rows: readonly Row[]): boolean {
  const width = widthOf(rows);
  const filled = rows.filter(({ segments }) => {
    const [first, last] = [segments[0], segments.at(-1)];
    return first !== undefined && last !== undefined && last.right - first.x > 0.7 * width;
  });
  return rows.length >= 4 && filled.length * 2 >= rows.length;
}

function isAlike(left: readonly Row[], right: readonly Row[]): boolean {
  const widths = widthOf(left) / widthOf(right);
  return (
    widths > 0.6 &&
    widths < 1.7 &&
    Math.min(left.length, right.length) * 3 >= Math.max(left.length, right.length)
  );
}

function widthOf(rows: readonly Row[]): number {
  const segments = rows.flatMap((row) => row.segments);
  return Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ x }) => x));
}
