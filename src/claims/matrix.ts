import type { Document } from '../model/document.ts';
import { fold } from './text/fold.ts';

/** Plans as the headings of columns, by table: each row tells what every plan has of one thing. */
export type Matrices = ReadonlyMap<number, ReadonlySet<string>>;

const spoken = /\b(?:plans?|tiers?|editions?|packages?|tarife?n?|pakete?n?)\b/;
const usual =
  /^(?:free|starter|basic|standard|team|pro|professional|plus|premium|business|enterprise|growth|scale|gold|silver|bronze|platinum)$/;
const name = /^[\p{L}\d][\p{L}\d +-]{1,19}$/u;
const noName =
  /^(?:status|state|stand|answer|antwort|remark|bemerkung|notes?|details?|in detail|what|who|where|yes|no|ja|nein|frequency|retention|region|provider|anbieter|ort|location)$/;

const known = new WeakMap<Document, Matrices>();

/** Tables whose further columns are plans: two or more of the usual names, or any under a heading that speaks of plans. */
export function matricesOf(document: Document): Matrices {
  const found = known.get(document);
  if (found !== undefined) return found;
  const matrices = new Map<number, ReadonlySet<string>>();
  for (const [table, { columns, speaks }] of tablesOf(document)) {
    const [, ...others] = columns;
    const names = others.filter((column) => name.test(column) && !noName.test(fold(column)));
    const isMatrix =
      names.length >= 2 &&
      names.length === others.length &&
      (speaks || names.filter((one) => usual.test(fold(one))).length >= 2);
    if (isMatrix) matrices.set(table, new Set(names));
  }
  known.set(document, matrices);
  return matrices;
}

interface Table {
  /** Headings of its columns as written, in order, each once. */
  readonly columns: readonly string[];
  readonly speaks: boolean;
}

function tablesOf({ blocks }: Document): ReadonlyMap<number, Table> {
  const tables = new Map<number, Table>();
  for (const { cell, trail } of blocks) {
    // The heading of the first column often is empty, so the rows below tell which column that is.
    if (cell === undefined || cell.row === 0) continue;
    const { columns = [], speaks = false } = tables.get(cell.table) ?? {};
    if (columns.includes(cell.column)) continue;
    const first = columns.length === 0 && spoken.test(fold(cell.column));
    tables.set(cell.table, {
      columns: [...columns, cell.column],
      speaks: speaks || first || spoken.test(fold(trail.at(-1) ?? '')),
    });
  }
  return tables;
}
