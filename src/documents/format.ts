import type { DocumentFormat } from '../model/document.ts';

const endings: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/\.(?:md|markdown|mdown|mkd|mdx)$/i, 'markdown'],
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:html?|xhtml|shtml)$/i, 'html'],
];

/** What a text is: by its own first words, else by the file's ending, else by what stands in it. */
export function textFormat(source: string, text: string): DocumentFormat {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 4000)))
    return 'html';
  const byEnding = endings.find(([ending]) => ending.test(source))?.[1];
  if (byEnding !== undefined) return byEnding;
  const signs = text.slice(0, 100_000).match(/^(#{1,6} \S|\|? ?:?-{3,}:? ?\||```)/gm);
  return (signs?.length ?? 0) > 0 ? 'markdown' : 'text';
}

/** What a file that is no text is, by its first bytes: a PDF, or a Word document as Word writes it since 2007. */
export function fileFormat(bytes: Uint8Array): DocumentFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (!start.startsWith('PK\u{3}\u{4}')) return undefined;
  // The directory at the end names the parts.
  const names = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 200_000)));
  return /word\/document\d?\.xml/.test(names) ? 'docx' : undefined;
}
