import type { Row, Segment } from './page-rows.ts';

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

/** Rows that leave the same gap free. */
interface Band {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly to: number;
}

/** The rows from here on that share a gap, at least two of them on each side. */
function bandAt(rows: readonly Row[], start: number): Band | undefined {
  const widest = widestGap(beside(rows, start));
  if (widest === undefined) return undefined;
  let [from, to] = widest;
  let end = start;
  const left: number[] = [];
  const right: number[] = [];
  for (; end < rows.length; end++) {
    const row = rows[end];
    const gap = row === undefined ? undefined : narrowed(row, from, to);
    if (row === undefined || gap === undefined || gap[1] - gap[0] < row.size * 0.8) break;
    [from, to] = gap;
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
    count += 1;
  }
  return count;
}

function widestGap(segments: readonly Segment[]): [number, number] | undefined {
  let widest: [number, number] | undefined;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next === undefined || next.x - segment.right < segment.size) continue;
    if (widest === undefined || next.x - segment.right > widest[1] - widest[0])
      widest = [segment.right, next.x];
  }
  return widest;
}

/** What is left of a gap when a row is taken out of it; undefined if the row stretches over it. */
function narrowed({ segments }: Row, from: number, to: number): [number, number] | undefined {
  const middle = (from + to) / 2;
  let [low, high] = [from, to];
  for (const { x, right } of segments) {
    if (right <= middle) low = Math.max(low, right);
    else if (x >= middle) high = Math.min(high, x);
    else return undefined;
  }
  return [low, high];
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

/** The rows of a table: for each column the pieces of its cell, one per line. */
function tableRows(rows: readonly Row[]): readonly (readonly (readonly Segment[])[])[] {
  const columns = columnsOf(rows);
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const narrow = Math.min(...gaps);
  const uneven = Math.max(...gaps) > 1.25 * narrow;
  const found: Segment[][][] = [];
  for (const [index, row] of rows.entries()) {
    const cells = columns.map(({ x, right }) =>
      row.segments.filter((segment) => segment.x < right && segment.right > x),
    );
    const current = found.at(-1);
    const starts = uneven ? (gaps[index - 1] ?? Infinity) > 1.25 * narrow : (cells[0]?.length ?? 0) > 0;
    if (current === undefined || starts) found.push(cells);
    else for (const [column, cell] of cells.entries()) current[column]?.push(...cell);
  }
  return found;
}

/** Where the columns stand: stretches that segments cover together. */
function columnsOf(rows: readonly Row[]): readonly { readonly x: number; readonly right: number }[] {
  const columns: { x: number; right: number }[] = [];
  for (const { x, right } of rows
    .flatMap(({ segments }) => segments)
    .toSorted((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last === undefined || x >= last.right) columns.push({ x, right });
    else last.right = Math.max(last.right, right);
  }
  return columns;
}
