import type { Line } from './lines.ts';

/** A table whose columns are lined up with spaces, under a line of dashes. */
export interface ColumnTable {
  /** Index of the line with the headings. */
  readonly first: number;
  /** Index behind its last row. */
  readonly end: number;
  /** Rows of cells as offsets in the text, the headings first; empty cells have `start` equal to `end`. */
  readonly rows: readonly (readonly { readonly start: number; readonly end: number }[])[];
  /** Whether the first row does not head the columns. */
  readonly bare?: boolean;
}

const dashes = /^-{3,}(\s{1,}-{3,})+$/;

/** Tables in a plain text, by the index of their first line. */
export function columnTables(lines: readonly Line[], text: string): ReadonlyMap<number, ColumnTable> {
  const tables = new Map<number, ColumnTable>();
  for (const [index, line] of lines.entries()) {
    const head = lines[index - 1];
    if (!dashes.test(line.body) || head === undefined || head.body === '') continue;
    const columns = [...line.body.matchAll(/-+/g)].map((match) => match.index + line.indent);
    let end = index + 1;
    while ((lines[end]?.body ?? '') !== '') end++;
    const rows = [head, ...lines.slice(index + 1, end)].map((row) => cellsOf(row, columns, text));
    tables.set(index - 1, { first: index - 1, end, rows });
  }
  return tables;
}

function cellsOf(
  line: Line,
  columns: readonly number[],
  text: string,
): readonly { start: number; end: number }[] {
  return columns.map((column, index) => {
    const from = index === 0 ? 0 : column - line.indent;
    const to = (columns[index + 1] ?? Infinity) - line.indent;
    const start = Math.min(line.start + Math.max(from, 0), line.end);
    const end = Math.max(start, Math.min(line.start + to, line.end));
    const raw = text.slice(start, end);
    return { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length };
  });
}
