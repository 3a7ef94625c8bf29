import { readDocument } from '../../src/documents/read-document.ts';
import type { Block, Document, DocumentFormat } from '../../src/model/document.ts';

export function readAs(format: DocumentFormat, text: string): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), {
    source: `doc.${format === 'markdown' ? 'md' : format}`,
    format,
  });
}

/** `role level: text`, one line per block. */
export function outline(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ role, level, text }) => `${role} ${level}: ${text}`);
}
