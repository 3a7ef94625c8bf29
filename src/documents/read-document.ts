import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { decode } from '../input/decode.ts';
import type { Block, Document, DocumentFormat } from '../model/document.ts';
import type { Extracted, FileFormat, ReadText } from './extracted.ts';
import { fileFormat, refuseOthers, textFormat, type TextFormat } from './format.ts';
import { detectLanguage } from './language.ts';
import { decodeOlder } from './older-encoding.ts';

export interface ReadDocumentOptions {
  /** Path as the user gave it, or `<stdin>`. */
  readonly source: string;
  /** Told from the file's ending, else from the text, where it is not given. */
  readonly format?: DocumentFormat;
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
  refuseOthers(bytes, format, source);
  const chosen = format ?? fileFormat(bytes);
  const {
    text,
    blocks,
    title,
    pages,
    format: found,
  } = chosen === 'docx' || chosen === 'pdf'
    ? await readFile(bytes, chosen, source)
    : await readTextFile(bytes, chosen, source);
  return {
    source,
    title: title ?? titleOf(blocks) ?? source,
    format: found,
    language: detectLanguage(found === 'html' ? wordsOf(blocks) : text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    ...(pages === undefined ? {} : { pages }),
    blocks,
  };
}

interface Read extends Extracted {
  readonly format: DocumentFormat;
}

/** Larger Word and PDF files are not read, in bytes. */
const fileLimit = 50 * 1024 * 1024;

async function readFile(bytes: Uint8Array, format: FileFormat, source: string): Promise<Read> {
  if (bytes.length > fileLimit) {
    throw new UserError(
      `${source} has more than ${fileLimit / 1024 / 1024} MB.`,
      'Save it without pictures, or as plain text.',
    );
  }
  const { extract } = await import('./extract.ts');
  const extracted = await extract({ bytes, format, source });
  if (extracted.blocks.length === 0)
    throw new UserError(`${source} has no text in it.`, 'Give a document with text in it.');
  return { ...extracted, format };
}

async function readTextFile(
  bytes: Uint8Array,
  format: TextFormat | undefined,
  source: string,
): Promise<Read> {
  const text = decode(bytes, source, undefined, (older) => decodeOlder(older, source, format));
  if (text.trim() === '') throw new UserError(`${source} is empty.`, 'Give a document with text in it.');
  const found = format ?? textFormat(source, text);
  return { ...(await read(text, found, source)), text, format: found };
}

async function read(text: string, format: TextFormat, source: string): Promise<ReadText> {
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
