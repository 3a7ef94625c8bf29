/** A stretch of a text: start included, end not, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return { start: from, end: to };
}
