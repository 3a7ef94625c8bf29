/** Line and column in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The file, where what was read is several of them. */
  readonly file?: string;
}
