import { UserError } from '../errors.ts';
import type { DocumentFormat } from '../model/document.ts';
import type { FileFormat } from './extracted.ts';

/** Formats that are read from characters. */
export type TextFormat = Exclude<DocumentFormat, FileFormat>;

const endings: readonly (readonly [RegExp, TextFormat])[] = [
  [/\.(?:md|markdown|mdown|mkd|mdx)$/i, 'markdown'],
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:html?|xhtml|shtml)$/i, 'html'],
];

/** What a text is: by its own first words, else by the file's ending, else by what stands in it. */
export function textFormat(source: string, text: string): TextFormat {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 4000)))
    return 'html';
  const byEnding = endings.find(([ending]) => ending.test(source))?.[1];
  if (byEnding !== undefined) return byEnding;
  const signs = text.slice(0, 100_000).match(/^(#{1,6} \S|\|? ?:?-{3,}:? ?\||```)/gm);
  return (signs?.length ?? 0) > 0 ? 'markdown' : 'text';
}

/** What a file that is no text is, by its first bytes: a PDF, or a Word document as Word writes it since 2007. */
export function fileFormat(bytes: Uint8Array): FileFormat | undefined {
  if (latin(bytes.subarray(0, 5)) === '%PDF-') return 'pdf';
  if (!isArchive(bytes)) return undefined;
  // Parts are named where they stand, and again in the directory at the end.
  const names = latin(bytes.subarray(0, 200_000)) + latin(bytes.subarray(-200_000));
  return /word\/[^/]{1,100}\.xml/.test(names) ? 'docx' : undefined;
}

/** Throws a UserError in a line for a file that is not of the format that it was said to be, or is locked. */
export function refuseOthers(bytes: Uint8Array, format: DocumentFormat | undefined, source: string): void {
  if (latin(bytes.subarray(0, 4)) === '\u{d0}\u{cf}\u{11}\u{e0}') {
    const locked = latin(bytes).includes('EncryptedPackage'.split('').join('\0'));
    throw locked
      ? new UserError(`${source} is protected by a password.`, 'Save it without one.')
      : new UserError(`${source} is an old Office document (DOC, XLS).`, 'Save it as DOCX or PDF.');
  }
  if (format === 'docx' && !isArchive(bytes))
    throw new UserError(`${source} is not a Word document (DOCX).`, 'Check the path, or leave out --type.');
  // Some programs write lines of their own before the header.
  if (format === 'pdf' && !latin(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw new UserError(`${source} is not a PDF.`, 'Check the path, or leave out --type.');
}

function isArchive(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4)) === 'PK\u{3}\u{4}';
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
