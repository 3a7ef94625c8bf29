import type { Row, Segment } from './page-rows.ts';

/** The rows of a table: for each column the pieces of its cell, one per line. */
export function tableRows(rows: readonly Row[]): readonly (readonly (readonly Segment[])[])[] {
  const columns = columnsOf(rows);
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const narrow = Math.min(...gaps);
  const uneven = gaps.filter((gap) => gap > 1.25 * narrow).length > 1;
  const found: Segment[][][] = [];
  let above: readonly (readonly Segment[])[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = columns.map(({ x, right }) =>
      row.segments.filter((segment) => segment.x < right && segment.right > x),
    );
    const current = found.at(-1);
    const starts = uneven ? (gaps[index - 1] ?? Infinity) > 1.25 * narrow : startsRow(above, cells, columns);
    if (current === undefined || starts) found.push(cells.map((cell) => [...cell]));
    else for (const [column, cell] of cells.entries()) current[column]?.push(...cell);
    above = cells;
  }
  return found;
}

/** Where all lines are equally far apart, a row starts where a cell begins although the line above it had room. */
function startsRow(
  above: readonly (readonly Segment[])[],
  cells: readonly (readonly Segment[])[],
  columns: readonly Stretch[],
): boolean {
  if ((cells[0]?.length ?? 0) === 0) return false;
  if ((above[0]?.length ?? 0) === 0) return true;
  return cells.some((cell, column) => {
    const [last, next] = [above[column]?.at(-1), cell[0]];
    if (last === undefined || next === undefined) return false;
    const beside = columns[column + 1];
    const room = beside === undefined ? (columns[column]?.right ?? 0) : beside.x - 0.9 * last.size;
    const letter = (last.right - last.x) / Math.max(last.text.length, 1);
    const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
    return last.right + (word + 1) * letter < room;
  });
}

interface Stretch {
  readonly x: number;
  readonly right: number;
}

/** Where the columns stand: stretches that segments cover together. */
function columnsOf(rows: readonly Row[]): readonly Stretch[] {
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
