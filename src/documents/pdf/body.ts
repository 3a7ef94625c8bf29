/** The size and font that most of a text is set in. */
export interface Body {
  readonly size: number;
  readonly font: string;
}
