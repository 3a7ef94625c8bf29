import { textIn } from './hidden.ts';
import { isHeadingLike } from './inline.ts';
import { attribute, elementsOf, type Element, type Parent } from './parse-html.ts';

export interface GridCell {
  readonly element: Element;
  /** From 0. */
  readonly column: number;
  /** Columns it stretches over. */
  readonly columns: number;
  /** Rows it stretches over. */
  readonly rows: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Cells of earlier rows that stretch into this one. */
  readonly from: readonly Element[];
  readonly heading: boolean;
}

/** Whether a table holds data; many pages use tables to place things side by side. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none' || holds(table, /^(?:table|h[1-6])$/)) return false;
  const rows = rowsOf(table).map(cellsOf);
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const headed = rows.some((cells) => cells.some(({ tagName }) => tagName === 'th'));
  return widest >= 2 && (rows.length >= 2 || headed);
}

/** The rows of a table, every cell with its columns. */
export function gridOf(table: Element): readonly GridRow[] {
  const rows = rowsOf(table);
  const headed = rows.some(isInHead);
  let open: { readonly cell: GridCell; readonly left: number }[] = [];
  return rows.map((row, index) => {
    const from = open.filter(({ left }) => left > 0);
    const cells = placed(cellsOf(row), new Set(from.flatMap(({ cell }) => columnsOf(cell))));
    open = [...from, ...cells.map((cell) => ({ cell, left: cell.rows }))]
      .map(({ cell, left }) => ({ cell, left: left - 1 }))
      .filter(({ left }) => left > 0);
    const heading = headed
      ? isInHead(row)
      : index === 0 && areHeadings(cellsOf(row), rows.slice(1).map(cellsOf));
    return { cells, from: from.map(({ cell }) => cell.element), heading };
  });
}

export function columnsOf({ column, columns }: GridCell): readonly number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

function placed(cells: readonly Element[], taken: ReadonlySet<number>): readonly GridCell[] {
  let column = 0;
  return cells.map((element) => {
    while (taken.has(column)) column += 1;
    const columns = span(element, 'colspan', 50);
    const cell = { element, column, columns, rows: span(element, 'rowspan', 100) };
    column += columns;
    return cell;
  });
}

/** Cells over more columns or rows than `most` are cut: no reader follows them so far. */
function span(element: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), most);
}

/** The first row holds the headings of the columns where its cells are marked up as such, are bold, or look so. */
function areHeadings(cells: readonly Element[], below: readonly (readonly Element[])[]): boolean {
  const marked = cells.every(
    (cell) => cell.tagName === 'th' || isEmpty(cell) || isHeadingLike(cell) || isHeadingLike(onlyOf(cell)),
  );
  return cells.length > 1 && (marked || looksLikeHeadings(cells, below));
}

/** What is alone in a cell, as Word writes it; else the cell. */
function onlyOf(cell: Element): Element {
  const [only, ...others] = elementsOf(cell);
  return only !== undefined && others.length === 0 ? only : cell;
}

/** A word or two without numbers in every cell, above a column of whole sentences. */
function looksLikeHeadings(cells: readonly Element[], below: readonly (readonly Element[])[]): boolean {
  const texts = cells.map((cell) => textIn(cell).trim());
  if (below.length < 2 || !texts.every((text) => /^\p{Lu}[^\d.:;!?]{1,24}$/u.test(text))) return false;
  return texts.some((text, column) => {
    const lengths = below
      .map((row) => row[column])
      .map((cell) => (cell === undefined ? 0 : textIn(cell).length));
    return lengths.reduce((sum, length) => sum + length, 0) > 3 * text.length * below.length;
  });
}

function isEmpty(cell: Element): boolean {
  return cell.childNodes.every((node) => 'value' in node && node.value.trim() === '');
}

function isInHead(row: Element): boolean {
  const parent = row.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === 'thead';
}

function rowsOf(table: Element): readonly Element[] {
  return elementsOf(table).flatMap((part) =>
    /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? elementsOf(part).filter(isRow) : isRow(part) ? [part] : [],
  );
}

function isRow({ tagName }: Element): boolean {
  return tagName === 'tr';
}

function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function holds(parent: Parent, name: RegExp): boolean {
  return elementsOf(parent).some((element) => name.test(element.tagName) || holds(element, name));
}
