import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { decode } from '../input/decode.ts';
import type { Block, Document, DocumentFormat } from '../model/document.ts';
import { textFormat } from './format.ts';
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
 * Throws a UserError for what cannot be read: no text, too large, empty, protected by a password.
 */
export async function readDocument(
  bytes: Uint8Array,
  { source, format }: ReadDocumentOptions,
): Promise<Document> {
  const text = decode(bytes, source);
  if (text.trim() === '') throw new UserError(`${source} is empty.`, 'Give a document with text in it.');
  const chosen = format ?? textFormat(source, text);
  const { blocks, title } = await read(text, chosen, source);
  return {
    source,
    title: title ?? titleOf(blocks) ?? source,
    format: chosen,
    language: detectLanguage(chosen === 'html' ? wordsOf(blocks) : text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    blocks,
  };
}

async function read(text: string, format: DocumentFormat, source: string): Promise<ReadText> {
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(text, source);
  if (format === 'text') return (await import('./text/read-text.ts')).readText(text);
  return (await import('./markdown/read-markdown.ts')).readMarkdown(text, source);
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

const longestTitle = 120;

function titleOf(blocks: readonly Block[]): string | undefined {
  const readable = blocks.filter(({ role, text }) => role !== 'code' && text !== '');
  const title = (readable.find(({ role, level }) => role === 'heading' && level === 1) ?? readable[0])?.text;
  return title !== undefined && title.length > longestTitle
    ? `${title.slice(0, longestTitle - 3)}...`
    : title;
}
