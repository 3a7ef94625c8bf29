import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { decode } from '../input/decode.ts';
import type { Block, Document, DocumentFormat } from '../model/document.ts';
import { detectLanguage } from './language.ts';

export interface ReadDocumentOptions {
  /** Path as the user gave it, or `<stdin>`. */
  readonly source: string;
  /** Told from the file's ending, else from the text, where it is not given. */
  readonly format?: DocumentFormat;
}

/** What a format's reader finds in a text. */
export interface ReadText {
  readonly blocks: readonly Block[];
  /** The title the text gives itself outside its blocks, in front matter. */
  readonly title?: string;
}

/**
 * Reads a document's bytes into blocks.
 *
 * Throws a UserError for what is not a text, is too large, is empty, or is HTML.
 */
export async function readDocument(
  bytes: Uint8Array,
  { source, format }: ReadDocumentOptions,
): Promise<Document> {
  const text = decode(bytes, source);
  if (text.trim() === '') throw new UserError(`${source} is empty.`, 'Give a document with text in it.');
  const chosen = format ?? formatOf(source, text);
  if (format === undefined) refuseHtml(text, source);
  const { blocks, title } = await read(text, chosen, source);
  return {
    source,
    title: title ?? titleOf(blocks) ?? source,
    format: chosen,
    language: detectLanguage(text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    blocks,
  };
}

async function read(text: string, format: DocumentFormat, source: string): Promise<ReadText> {
  if (format === 'text') return (await import('./text/read-text.ts')).readText(text);
  return (await import('./markdown/read-markdown.ts')).readMarkdown(text, source);
}

function formatOf(source: string, text: string): DocumentFormat {
  if (/\.(md|markdown|mdown|mkd|mdx)$/i.test(source)) return 'markdown';
  if (/\.(txt|text)$/i.test(source)) return 'text';
  const signs = text.slice(0, 100_000).match(/^(#{1,6} \S|\|? ?:?-{3,}:? ?\||```)/gm);
  return (signs?.length ?? 0) > 0 ? 'markdown' : 'text';
}

function refuseHtml(text: string, source: string): void {
  if (!/^\s*(<!--[^>]*-->\s*)?<(!doctype html|html)\b/i.test(text.slice(0, 2000))) return;
  throw new UserError(
    `${source} is an HTML page, which is not read.`,
    'Save its text as Markdown or plain text.',
  );
}

const longestTitle = 120;

function titleOf(blocks: readonly Block[]): string | undefined {
  const readable = blocks.filter(({ role, text }) => role !== 'code' && text !== '');
  const title = (readable.find(({ role, level }) => role === 'heading' && level === 1) ?? readable[0])?.text;
  return title !== undefined && title.length > longestTitle
    ? `${title.slice(0, longestTitle - 3)}...`
    : title;
}
