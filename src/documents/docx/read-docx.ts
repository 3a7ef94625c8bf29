import { UserError } from '../../errors.ts';
import type { Extracted } from '../extracted.ts';
import { readHtml } from '../html/read-html.ts';
import { layOut } from '../lay-out.ts';
import { unpack } from './unpack.ts';

/** Beside what mammoth knows of itself: titles are headings, tables of contents promise nothing. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='TOC Heading'] => !",
  ...Array.from({ length: 9 }, (_, index) => `p[style-name='toc ${index + 1}'] => !`),
  ...[7, 8, 9].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
];

/**
 * Reads a Word document into blocks. Its text is what was extracted, one line per block.
 *
 * Headers, footers, comments, struck-out, hidden and deleted text are left out; inserted text and footnotes count.
 * Throws a UserError for what is no Word document or is damaged.
 */
export async function readDocx(bytes: Uint8Array, source: string): Promise<Extracted> {
  const archive = unpack(bytes, source);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    html = converted.value;
  } catch (error) {
    throw new UserError(
      `${source} cannot be read as a Word document: ${reasonOf(error)}.`,
      'Open it in Word, save it again as DOCX, and try once more.',
    );
  }
  const { blocks } = readHtml(html, source);
  return layOut(blocks);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 200).replace(/\.$/, '');
}
