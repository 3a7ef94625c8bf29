/** What the place where the text goes can show. */
export interface Look {
  /** Columns, at least 80. */
  readonly width: number;
  readonly color: boolean;
  /** False for terminals that know ASCII only. */
  readonly unicode: boolean;
  readonly verbose: boolean;
}
