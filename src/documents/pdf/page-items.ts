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
  /** Id of the marked content it belongs to, by which the tags of a page name it. */
  readonly mark: string | undefined;
}

/** What a tagged PDF says of a page: elements like those of HTML, with marked content at the leaves. */
export interface Tag {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

export interface Page {
  readonly items: readonly Item[];
  readonly height: number;
  /** Lowest y that is shown. */
  readonly bottom: number;
  readonly tags: Tag | undefined;
}

interface Mark {
  readonly tag?: string;
  readonly id?: string;
}

/** More pieces than this on one page are no text. */
const most = 100_000;

/** The upright text of a page that is not marked as decoration, such as its header. */
export async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: Item[] = [];
  let open: readonly Mark[] = [];
  for (const piece of content.items.slice(0, most)) {
    if (!('str' in piece)) {
      if (piece.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, piece];
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = piece.transform as readonly number[];
    const size = Math.hypot(a, b);
    const shown = piece.str.trim() !== '' && a > 0 && Math.abs(b) < a / 10 && size >= 1;
    if (!shown || open.some(({ tag }) => tag === 'Artifact')) continue;
    const mark = open.findLast(({ id }) => id !== undefined)?.id;
    items.push({ text: piece.str, x, y, width: piece.width, size, font: piece.fontName, mark });
  }
  const tags = ((await page.getStructTree()) ?? undefined) as Tag | undefined;
  page.cleanup();
  return { items, height: top - bottom, bottom, tags };
}
