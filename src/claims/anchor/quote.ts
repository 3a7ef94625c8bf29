/** A quote as the W3C text quote selector has it: the words, and where they stand more than once, those around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
