import type { getDocumentProxy } from 'unpdf';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A piece of text on a page; lengths in points, y from the bottom. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

export interface Page {
  readonly items: readonly Item[];
  readonly height: number;
  /** Lowest y that is shown. */
  readonly bottom: number;
}

/** More pieces than this on one page are no text. */
const most = 100_000;

/** The upright text of a page that is not marked as decoration, such as its header. */
export async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: Item[] = [];
  let open: boolean[] = [];
  for (const piece of content.items.slice(0, most)) {
    if (!('str' in piece)) {
      if (piece.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, (piece as { readonly tag?: string }).tag === 'Artifact'];
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = piece.transform as readonly number[];
    const size = Math.hypot(a, b);
    const shown = piece.str.trim() !== '' && a > 0 && Math.abs(b) < a / 10 && size >= 1;
    if (shown && !open.includes(true))
      items.push({ text: piece.str, x, y, width: piece.width, size, font: piece.fontName });
  }
  page.cleanup();
  return { items, height: top - bottom, bottom };
}
