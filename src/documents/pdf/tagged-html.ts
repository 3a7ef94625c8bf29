import { detectLanguage } from '../language.ts';
import { learnHyphenation } from '../text/hyphenation.ts';
import { markerOf } from '../text/marker.ts';
import type { Body } from './body.ts';
import type { Item, Page, Tag } from './page-items.ts';

type Joint = ReturnType<typeof learnHyphenation>;

interface Writing {
  readonly items: ReadonlyMap<string, readonly Item[]>;
  readonly body: Body;
  readonly joint: Joint;
  /** Whether it is an item of a list that is written, whose number counts nothing. */
  readonly listed: boolean;
}

/** What the standard structure types of PDF are in HTML. */
const elements: Readonly<Record<string, string>> = {
  Title: 'h1',
  H: 'h2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, `h${level}`])),
  P: 'p',
  L: 'ul',
  LI: 'li',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Caption: 'p',
  BlockQuote: 'blockquote',
  Note: 'p',
  Sect: 'div',
  Div: 'div',
  Part: 'div',
  Art: 'div',
};
const withoutPromises = new Set(['Artifact', 'TOC', 'TOCI', 'Lbl', 'Index']);

/** The tagged pages as one page of HTML, and where in it each of them starts. */
export function taggedHtml(
  pages: readonly Page[],
  body: Body,
): { readonly html: string; readonly starts: readonly number[] } {
  const words = pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
  const joint = learnHyphenation(words, detectLanguage(words));
  const starts: number[] = [];
  let html = '';
  for (const { items, tags } of pages) {
    const marked = Map.groupBy(items, ({ mark }) => mark ?? '');
    const added = tags === undefined ? '' : write(tags, { items: marked, body, joint, listed: false });
    const [before, after] = joined(html, added);
    html = before;
    starts.push(html.length);
    html += after;
  }
  return { html, starts };
}

/** Puts a paragraph or table together again that the end of a page cuts. */
function joined(before: string, after: string): readonly [string, string] {
  const next = /^(?:<div>)*<(p|table)>/.exec(after);
  const last = /<\/(p|table)>(?:<\/div>)*$/.exec(before);
  if (next === null || last === null || next[1] !== last[1]) return [before, after];
  const open = before.slice(0, last.index);
  if (next[1] === 'table') return [open, after.slice(next[0].length)];
  const text = open.slice(open.lastIndexOf('<p>') + '<p>'.length);
  const cut = text.length > 60 && !/[.!?:;]["'\u201d]?$/.test(text);
  return cut ? [`${open} `, after.slice(next[0].length)] : [before, after];
}

function write(tag: Tag, writing: Writing): string {
  const role = tag.role ?? '';
  if (withoutPromises.has(role)) return '';
  const leaves = leavesOf(tag);
  const name = elements[role];
  if (leaves !== undefined) {
    const items = leaves.flatMap((id) => writing.items.get(id) ?? []);
    const inside = { ...writing, listed: writing.listed || role === 'LI' };
    return name === undefined ? textOf(items, inside) : leaf(name, items, inside);
  }
  const inner = (tag.children ?? [])
    .map((child) => write(child, { ...writing, listed: writing.listed || role === 'LI' }))
    .join('');
  return name === undefined ? inner : `<${name}>${inner}</${name}>`;
}

/** The marked content of an element that has nothing else in it than text. */
function leavesOf({ id, children = [] }: Tag): readonly string[] | undefined {
  if (id !== undefined) return [id];
  const inner = children
    .filter(({ role }) => !withoutPromises.has(role ?? ''))
    .map((child) => (child.role !== undefined && child.role in elements ? undefined : leavesOf(child)));
  return inner.length === 0 || inner.some((ids) => ids === undefined)
    ? undefined
    : inner.flatMap((ids) => ids ?? []);
}

function leaf(name: string, items: readonly Item[], writing: Writing): string {
  const text = textOf(items, writing);
  // Paragraphs in another font are the headings of those who do not mark headings up.
  const bold = name === 'p' && items.length > 0 && items.every(({ font }) => font !== writing.body.font);
  return bold ? `<p><strong>${text}</strong></p>` : `<${name}>${text}</${name}>`;
}

/** The pieces of an element as one text, without its bullet, written for HTML. */
function textOf(items: readonly Item[], { joint, listed }: Writing): string {
  let text = '';
  let last: Item | undefined;
  for (const item of items) {
    if (isFootnoteMark(item, last)) continue;
    const sameLine = last !== undefined && Math.abs(last.y - item.y) < 0.5 * Math.max(last.size, item.size);
    if (last !== undefined && !sameLine) {
      const between = joint(text.slice(-80).trimEnd(), item.text.trimStart());
      text =
        between === 'nothing' ? text.trimEnd().slice(0, -1) : `${text}${between === 'hyphen' ? '' : ' '}`;
    } else if (last !== undefined && item.x - last.x - last.width > 0.15 * item.size) text += ' ';
    text += item.text;
    last = item;
  }
  const marker = markerOf(text.trimStart());
  const shown =
    marker !== undefined && (listed || marker.type === 'bullet')
      ? text.trimStart().slice(marker.length)
      : text;
  return shown.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isFootnoteMark({ text, size }: Item, last: Item | undefined): boolean {
  return last !== undefined && size <= last.size * 0.75 && /^[\s\d*,()[\]]+$/.test(text);
}
