import type { Line } from './lines.ts';

const pageNumber =
  /\b(page|seite|blatt)\s{0,4}:?\s{0,4}\d+|^-?\s{0,4}\d{1,4}\s{0,4}-?$|\b\d{1,4}\s{0,4}(\/|of|von)\s{0,4}\d{1,4}$/i;
const namedPage = /\b(page|seite|blatt)\s{0,4}:?\s{0,4}\d+/i;

/**
 * Indexes of lines that repeat on every page: headers and footers with a page number, and what repeats beside them.
 *
 * A line counts when it stands there several times but for its numbers, so that no promise is lost by chance.
 */
export function pageNoise(lines: readonly Line[]): ReadonlySet<number> {
  const candidates = [...lines.keys()].filter((index) => isPageLine(lines, index));
  const shapes = Map.groupBy(candidates, (index) => shapeOf(lines[index]));
  const numbered = [...shapes.values()].filter((indexes) => isRepeated(lines, indexes)).flat();
  return new Set([...numbered, ...besides(lines, new Set(numbered))]);
}

function isPageLine(lines: readonly Line[], index: number): boolean {
  const body = lines[index]?.body ?? '';
  return body !== '' && body.length <= 120 && pageNumber.test(body) && !/[.;]$/.test(body);
}

function isRepeated(lines: readonly Line[], indexes: readonly number[]): boolean {
  const alone = indexes.filter((index) => isBlank(lines[index - 1]) && isBlank(lines[index + 1]));
  const named = namedPage.test(lines[indexes[0] ?? 0]?.body ?? '');
  return indexes.length > 1 && (alone.length === indexes.length || (named && indexes.length > 2));
}

/** Lines next to a page number that are the same on several pages: the name of the company or of the document. */
function besides(lines: readonly Line[], numbered: ReadonlySet<number>): readonly number[] {
  const neighbours = [...numbered].flatMap((index) => [textBefore(lines, index), textAfter(lines, index)]);
  const texts = new Set(neighbours.filter((index) => !numbered.has(index)));
  const same = Map.groupBy(texts, (index) => lines[index]?.body ?? '');
  return [...same.values()].filter((indexes) => indexes.length > 1).flat();
}

function textBefore(lines: readonly Line[], index: number): number {
  let at = index - 1;
  while (at > 0 && isBlank(lines[at])) at--;
  return at;
}

function textAfter(lines: readonly Line[], index: number): number {
  let at = index + 1;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.body === '';
}

function shapeOf(line: Line | undefined): string {
  return (line?.body ?? '').replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}
