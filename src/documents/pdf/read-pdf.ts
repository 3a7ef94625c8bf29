import { getDocumentProxy } from 'unpdf';
import { UserError } from '../../errors.ts';
import type { Extracted } from '../extracted.ts';
import { readText } from '../text/read-text.ts';
import type { Body } from './body.ts';
import { compose } from './compose.ts';
import { readPage, type Item, type Page, type Pdf } from './page-items.ts';
import { rowsOf } from './page-rows.ts';
import { regionsOf } from './regions.ts';
import { withoutRunning } from './running.ts';
import { readTagged } from './tagged.ts';

/** No policy has more pages. */
const mostPages = 1000;
/** No policy has more characters. */
const mostCharacters = 10_000_000;

/**
 * Reads a PDF into blocks. Its text is what was extracted, in reading order, without page headers and footers.
 *
 * Throws a UserError for what is no PDF, is damaged, locked, too long, or has pictures of text only.
 */
export async function readPdf(bytes: Uint8Array, source: string): Promise<Extracted> {
  const pdf = await open(bytes, source);
  if (pdf.numPages > mostPages) {
    throw new UserError(
      `${source} has ${pdf.numPages} pages; at most ${mostPages} are read.`,
      'Save the pages with the promises as a PDF of their own.',
    );
  }
  const pages = await readPages(pdf, source);
  const items = pages.flatMap((page) => page.items);
  if (items.length === 0) {
    throw new UserError(
      `${source} has no text in it; it may be a scan.`,
      'Give the document it was made from, or run text recognition (OCR) on it first.',
    );
  }
  const body = bodyOf(items);
  const tagged = readTagged(pages, body, source);
  if (tagged !== undefined) return tagged;
  const rows = withoutRunning(pages.map((page) => ({ page, rows: rowsOf(page.items) })));
  const { text, pages: starts, layout } = compose(rows.map(regionsOf), body);
  return { text, pages: starts, ...readText(text, layout) };
}

async function open(bytes: Uint8Array, source: string): Promise<Pdf> {
  try {
    // A copy, for the library takes the bytes away.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      maxImageSize: 1,
      useWasm: false,
    });
  } catch (error) {
    throw refusal(error, source);
  }
}

async function readPages(pdf: Pdf, source: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await readPage(pdf, number));
    } catch (error) {
      throw refusal(error, `${source}: page ${number}`);
    }
    characters += pages.at(-1)?.items.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (characters > mostCharacters) {
      throw new UserError(
        `${source} has more than ${mostCharacters} characters.`,
        'Save the pages with the promises as a PDF of their own.',
      );
    }
  }
  return pages;
}

function refusal(error: unknown, source: string): UserError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return new UserError(`${source} is protected by a password.`, 'Save it without one.');
  const reason = (message.split('\n')[0] ?? '').slice(0, 200).replace(/\.$/, '');
  return new UserError(
    `${source} cannot be read as a PDF: ${reason}.`,
    'It may be damaged: save it again, or as plain text.',
  );
}

/** The size and font of most characters. */
function bodyOf(items: readonly Item[]): Body {
  const counts = new Map<string, number>();
  for (const { size, font, text } of items) {
    const key = `${Math.round(size * 2) / 2} ${font}`;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1]);
  const [size = '12', ...font] = (most?.[0] ?? '').split(' ');
  return { size: Number(size), font: font.join(' ') };
}
