import type { ColumnTable } from './columns.ts';
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';

/** Lines that belong together, before it is decided what they are. */
export interface Draft {
  readonly kind: 'text' | 'item' | 'contents' | 'table';
  readonly lines: Line[];
  readonly marker?: Marker;
  readonly table?: ColumnTable;
  /** Level of a heading that is known as one by its look. */
  readonly heading?: number;
  readonly blankBefore: boolean;
  blankAfter: boolean;
  /** The character of a line of `=` or `-` right below it. */
  underline?: string;
}
