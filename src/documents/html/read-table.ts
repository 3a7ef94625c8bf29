import { textIn } from './hidden.ts';
import { elementsOf, type Element, type Parent } from './parse-html.ts';
import { endLine, isGone, takeLine, type Context, type Reading } from './reading.ts';
import { columnsOf, gridOf, type GridCell, type GridRow } from './table-grid.ts';

/** Reads what stands in an element as blocks. */
type ReadChildren = (reading: Reading, parent: Parent, context: Context) => void;

/** A table while it is read. */
interface Table {
  readonly number: number;
  readonly context: Context;
  readonly read: ReadChildren;
  readonly width: number;
  /** Headings of the columns. */
  readonly columns: Map<number, string>;
  /** A row of one cell that heads the rows below it. */
  section: string | undefined;
}

/** Reads a table of data: every cell with the heading of its column, below the caption and what heads its row. */
export function readTable(reading: Reading, table: Element, context: Context, read: ReadChildren): void {
  const above = [...context.above];
  for (const caption of elementsOf(table).filter(({ tagName }) => tagName === 'caption')) {
    if (isGone(reading, caption, context)) continue;
    read(reading, caption, context);
    endLine(reading, context);
    above.push(line(caption));
  }
  const grid = gridOf(table);
  const width = grid.reduce(
    (most, { cells }) => Math.max(most, ...cells.map((cell) => cell.column + cell.columns)),
    0,
  );
  const state: Table = {
    number: reading.tables++,
    context: { ...context, above },
    read,
    width,
    columns: new Map(),
    section: undefined,
  };
  for (const [row, cells] of grid.entries()) readRow(reading, state, cells, row);
}

function readRow(reading: Reading, table: Table, row: GridRow, number: number): void {
  const [only, ...others] = row.cells;
  if (row.heading) return readHeadings(reading, table, row, number);
  const from = row.from.map(line).filter((text) => text !== '');
  const above = [...table.context.above, ...(table.section === undefined ? [] : [table.section]), ...from];
  for (const cell of row.cells) {
    if (isGone(reading, cell.element, table.context)) continue;
    const column = table.columns.get(cell.column) ?? '';
    const context = { ...table.context, above, cell: { table: table.number, row: number, column } };
    table.read(reading, cell.element, context);
    endLine(reading, context);
  }
  if (only !== undefined && others.length === 0 && isSection(only, table.width))
    table.section = line(only.element);
}

function isSection({ element, columns }: GridCell, width: number): boolean {
  return width > 1 && columns >= width && (element.tagName === 'th' || line(element).length <= 80);
}

/** Each heading is one block that says the same as its column, so that it is known as a heading. */
function readHeadings(
  reading: Reading,
  { number, context, read, columns }: Table,
  row: GridRow,
  index: number,
): void {
  for (const cell of row.cells) {
    if (isGone(reading, cell.element, context)) continue;
    const before = reading.blocks.length;
    read(reading, cell.element, { ...context, cell: { table: number, row: index, column: '' } });
    const { text, offsets } = takeLine(reading);
    const parts = reading.blocks.splice(before);
    const own = [...parts.map((part) => part.text), text].filter((part) => part !== '').join(' ');
    for (const column of columnsOf(cell))
      columns.set(column, [columns.get(column) ?? '', own].filter((part) => part !== '').join(' '));
    const blocks = text === '' ? parts : [...parts, { text, offsets }];
    for (const block of blocks) {
      const trail = [...reading.trail.above(), ...context.above];
      const place = { table: number, row: index, column: block.text };
      reading.blocks.push({
        role: 'cell',
        level: 0,
        text: block.text,
        offsets: block.offsets,
        trail,
        cell: place,
      });
    }
  }
}

/** The beginning of an element's text on one line. */
function line(element: Element): string {
  return textIn(element).replaceAll(/\s+/g, ' ').trim();
}
