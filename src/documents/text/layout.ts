import type { ColumnTable } from './columns.ts';
import type { Line } from './lines.ts';
import type { GoesOn } from './wrapping.ts';

/** What is known of a text's lines by how they looked on paper; lines by their index. */
export interface Layout {
  readonly tables: ReadonlyMap<number, ColumnTable>;
  /** Levels of headings, from 1. */
  readonly headings: ReadonlyMap<number, number>;
  readonly goesOn: (lines: readonly Line[]) => GoesOn;
}
