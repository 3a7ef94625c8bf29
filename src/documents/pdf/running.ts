import type { Page } from './page-items.ts';
import type { Row } from './page-rows.ts';

/** Part of a page's height at its top and bottom where headers and footers stand. */
const edge = 0.13;
const pageNumber =
  /^(?:[-\u2013|]\s*)?(?:(?:page|seite|blatt|pagina|p\u00e1gina|strona|strana|sivu|lk)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|z|van)\s*\d{1,4})?(?:\s*[-\u2013|])?$/i;

/** The rows of every page without its headers and footers: what stands at the edge of several pages but for numbers. */
export function withoutRunning(
  pages: readonly { readonly page: Page; readonly rows: readonly Row[] }[],
): readonly (readonly Row[])[] {
  const counts = new Map<string, number>();
  for (const { page, rows } of pages) {
    const shapes = new Set(rows.filter((row) => isAtEdge(row, page)).map(shapeOf));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  // Left and right pages may differ, and the first and last have their own.
  const enough = Math.max(2, pages.length * 0.3);
  return pages.map(({ page, rows }) =>
    rows.filter((row) => {
      if (!isAtEdge(row, page)) return true;
      return !pageNumber.test(textOf(row)) && (counts.get(shapeOf(row)) ?? 0) < enough;
    }),
  );
}

function isAtEdge({ y }: Row, { height, bottom }: Page): boolean {
  const part = (y - bottom) / height;
  return part < edge || part > 1 - edge;
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

function shapeOf(row: Row): string {
  return textOf(row).replaceAll(/\d+/g, '#');
}
