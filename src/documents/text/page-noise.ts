import type { Line } from './lines.ts';

const pageNumber = /\b(page|seite|blatt)\s*:?\s*\d+|^-?\s*\d{1,4}\s*-?$|\b\d{1,4}\s*(\/|of|von)\s*\d{1,4}$/i;

/**
 * Indexes of lines that repeat on every page: headers and footers with a page number, alone between blank lines.
 *
 * A line counts when it stands there at least twice but for its numbers, so that no promise is lost by chance.
 */
export function pageNoise(lines: readonly Line[]): ReadonlySet<number> {
  const candidates = new Map<string, number[]>();
  for (const [index, { body }] of lines.entries()) {
    if (body === '' || body.length > 120 || !pageNumber.test(body) || !isAlone(lines, index)) continue;
    const shape = body.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
    candidates.set(shape, [...(candidates.get(shape) ?? []), index]);
  }
  return new Set([...candidates.values()].filter((indexes) => indexes.length > 1).flat());
}

function isAlone(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.body ?? '') === '' && (lines[index + 1]?.body ?? '') === '';
}
