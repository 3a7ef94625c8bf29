import type { Block } from '../../model/document.ts';
import type { Extracted } from '../extracted.ts';
import { readHtml } from '../html/read-html.ts';
import { layOut } from '../lay-out.ts';
import type { Body } from './body.ts';
import type { Page, Tag } from './page-items.ts';
import { taggedHtml } from './tagged-html.ts';

/**
 * Reads a PDF by its tags, which say what is a heading, an item, a cell; undefined where they cannot be trusted:
 * where they leave much of the text out, or make a paragraph of every line.
 */
export function readTagged(pages: readonly Page[], body: Body, source: string): Extracted | undefined {
  if (!pages.every(isTagged)) return undefined;
  const { html, starts } = taggedHtml(pages, body);
  const { blocks } = readHtml(html, source);
  if (blocks.length === 0 || areMereLines(blocks)) return undefined;
  const laid = layOut(blocks);
  const first = starts.map((start) => blocks.findIndex(({ offsets }) => (offsets.at(-1) ?? 0) >= start));
  const offsets = first.map((index, page) => offsetIn(blocks[index], laid.blocks[index], starts[page] ?? 0));
  return { ...laid, pages: offsets.map((offset, page) => (page === 0 ? 0 : (offset ?? laid.text.length))) };
}

/** Where a place of the first block stands in the second, which has the same text. */
function offsetIn(block: Block | undefined, laid: Block | undefined, start: number): number | undefined {
  const index = block?.offsets.findIndex((offset) => offset >= start) ?? -1;
  return index < 0 ? undefined : laid?.offsets[index];
}

function isTagged({ items, tags }: Page): boolean {
  const marks = new Set<string>();
  const visit = (tag: Tag): void => {
    if (tag.id !== undefined) marks.add(tag.id);
    for (const child of tag.children ?? []) visit(child);
  };
  if (tags !== undefined) visit(tags);
  const known = items.filter(({ mark }) => mark !== undefined && marks.has(mark));
  return lengthOf(known) >= 0.95 * lengthOf(items);
}

function lengthOf(items: Page['items']): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}

function areMereLines(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const cut = paragraphs.filter(({ text }) => /^\p{Ll}/u.test(text));
  return cut.length * 5 > paragraphs.length || paragraphs.some(({ text }) => text.length > 8000);
}
