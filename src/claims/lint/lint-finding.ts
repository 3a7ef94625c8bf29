import type { FilePlace } from '../../model/lint.ts';

export type { FilePlace, LintFinding } from '../../model/lint.ts';

/** A quote short enough for a sentence of ours. */
export function shorten(quote: string, length = 100): string {
  return quote.length <= length ? quote : `${quote.slice(0, length - 3).trimEnd()}...`;
}

/** `policy.md:5` */
export function lineOf({ path, line }: FilePlace): string {
  return `${path}:${line}`;
}
