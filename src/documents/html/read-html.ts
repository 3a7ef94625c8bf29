import { leadOf } from '../lead.ts';
import { markedBuilder } from '../marked.ts';
import type { ReadText } from '../extracted.ts';
import { startTrail } from '../trail.ts';
import { blocky } from './elements.ts';
import { isFootnoteMark, isHeadingLike } from './inline.ts';
import { openable, textIn } from './hidden.ts';
import { measure } from './measure.ts';
import {
  attribute,
  elementsOf,
  isElement,
  parseHtml,
  type Element,
  type Node,
  type Parent,
} from './parse-html.ts';
import { readTable } from './read-table.ts';
import {
  addAttribute,
  addShown,
  addTextNode,
  endHeading,
  endLine,
  isGone,
  outside,
  takeLine,
  type Context,
  type Reading,
} from './reading.ts';
import { isDataTable } from './table-grid.ts';

/** Reads a saved page into blocks. What is hidden, and what stands around the text on every page, is left out. */
export function readHtml(text: string, source: string): ReadText {
  const root = parseHtml(text, source);
  const opened = openable(root);
  const measures = measure(root, opened);
  const visible = elementsOf(root).reduce((sum, element) => sum + (measures.get(element)?.text ?? 0), 0);
  const reading: Reading = {
    source: text,
    blocks: [],
    trail: startTrail(),
    page: { measures, text: visible },
    opened,
    tables: 0,
    headingLevel: 0,
    line: markedBuilder(),
    last: -1,
  };
  readChildren(reading, root, outside);
  endLine(reading, outside);
  const title = titleOf(root);
  const titled = reading.blocks.some(({ role, level }) => role === 'heading' && level === 1);
  return title === undefined || titled ? { blocks: reading.blocks } : { blocks: reading.blocks, title };
}

function titleOf(root: Parent): string | undefined {
  const html = elementsOf(root).find(({ tagName }) => tagName === 'html');
  const head = html && elementsOf(html).find(({ tagName }) => tagName === 'head');
  const title = head && elementsOf(head).find(({ tagName }) => tagName === 'title');
  const text = title === undefined ? '' : textIn(title).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function readChildren(reading: Reading, parent: Parent, context: Context): void {
  for (const [index, node] of parent.childNodes.entries()) {
    if ('value' in node) addTextNode(reading, node, context);
    else if (!isElement(node)) continue;
    else if (node.tagName === 'br')
      readBreak(reading, node, parent.childNodes.slice(index + 1, index + 3), context);
    else readElement(reading, node, context);
  }
}

function readElement(reading: Reading, element: Element, context: Context): void {
  if (isGone(reading, element, context)) return readLabel(reading, element);
  if (!blocky.has(element.tagName)) return readInline(reading, element, context);
  endLine(reading, context);
  readBlock(reading, element, context);
  endLine(reading, context);
}

/** Of a picture drawn in the page, the words that stand for it. */
function readLabel(reading: Reading, element: Element): void {
  const picture = element.tagName === 'svg' && attribute(element, 'role') === 'img';
  if (picture && attribute(element, 'aria-hidden') !== 'true') addAttribute(reading, element, 'aria-label');
}

function readInline(reading: Reading, element: Element, context: Context): void {
  const { tagName } = element;
  if (tagName === 'img') addAttribute(reading, element, 'alt');
  else if (tagName === 'input') readInput(reading, element);
  else if (tagName === 'sup' && isFootnoteMark(element)) return;
  else if (attribute(element, 'role') === 'img' && textIn(element).trim() === '')
    addAttribute(reading, element, 'aria-label');
  else if (attribute(element, 'role') === 'heading' && context.cell === undefined) {
    endLine(reading, context);
    readHeading(reading, element, Number(attribute(element, 'aria-level') ?? 2) || 2, context);
  } else readChildren(reading, element, context);
}

/** Two breaks in a row end a paragraph, and so does one before a bullet; one may stand in the middle of a sentence. */
function readBreak(reading: Reading, element: Element, after: readonly Node[], context: Context): void {
  const [next, second] = after;
  const text = next !== undefined && 'value' in next ? next.value : '';
  const following = next !== undefined && 'value' in next && text.trim() === '' ? second : next;
  const twice = following !== undefined && isElement(following) && following.tagName === 'br';
  if (twice || /^\s*[\u2022\u00b7\u25aa\u25e6\u25cf\u2013-]\s/.test(text)) endLine(reading, context);
  else addShown(reading, element, ' ');
}

/** An unticked box says that something is not done: it is shown as Markdown writes it. */
function readInput(reading: Reading, element: Element): void {
  if (attribute(element, 'type')?.toLowerCase() !== 'checkbox') return;
  addShown(reading, element, attribute(element, 'checked') === undefined ? '[ ] ' : '[x] ');
}

function readBlock(reading: Reading, element: Element, context: Context): void {
  const { tagName } = element;
  const role = attribute(element, 'role');
  if (/^h[1-6]$/.test(tagName)) return readHeading(reading, element, Number(tagName[1]), context);
  if (role === 'heading')
    return readHeading(reading, element, Number(attribute(element, 'aria-level') ?? 2) || 2, context);
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') return readList(reading, element, context);
  if (tagName === 'table' && isDataTable(element)) return readTable(reading, element, context, readChildren);
  if (tagName === 'dl') return readWithin(reading, element, context);
  if (tagName === 'details') return readWithin(reading, element, context);
  if (tagName === 'dt' || tagName === 'summary') return readTerm(reading, element, context);
  if (tagName === 'li' || tagName === 'dd') return readItem(reading, element, context);
  if (tagName === 'pre' || tagName === 'xmp') return readCode(reading, element, context);
  if (tagName === 'button' && attribute(element, 'aria-expanded') !== undefined)
    return readTerm(reading, element, context);
  if (tagName === 'p' && context.depth === 0 && context.cell === undefined && isHeadingLike(element))
    return readTerm(reading, element, context);
  const inside =
    context.inside || /^(?:main|article|section)$/.test(tagName) || role === 'main' || role === 'article';
  return readChildren(reading, element, { ...context, inside });
}

function readHeading(reading: Reading, element: Element, level: number, context: Context): void {
  readChildren(reading, element, context);
  if (context.cell === undefined) reading.headingLevel = level;
  endHeading(reading, level, context);
}

/** A question, a term: a heading below the last one, unless it is a statement. */
function readTerm(reading: Reading, element: Element, context: Context): void {
  const before = reading.blocks.length;
  readChildren(reading, element, context);
  if (reading.blocks.length > before || /[.;]\s*$/.test(textIn(element))) return endLine(reading, context);
  return endHeading(reading, Math.max(reading.headingLevel, 1) + 1, context);
}

/** What its headings say ends with the element. */
function readWithin(reading: Reading, element: Element, context: Context): void {
  const level = reading.headingLevel;
  readChildren(reading, element, context);
  endLine(reading, context);
  reading.trail.leave(Math.max(level, 1) + 1);
  reading.headingLevel = level;
}

function readList(reading: Reading, list: Element, context: Context): void {
  const previous = reading.blocks.at(-1);
  const introduced =
    previous !== undefined &&
    (previous.role === 'paragraph' || (previous.role === 'item' && context.depth > 0))
      ? leadOf(previous.text)
      : undefined;
  readChildren(reading, list, { ...context, lead: introduced ?? context.lead });
}

function readItem(reading: Reading, element: Element, context: Context): void {
  const depth = context.depth + 1;
  readChildren(reading, element, { ...context, depth });
  endLine(reading, { ...context, depth });
}

/** Lines of code promise nothing; a page that is nothing but such lines is a text. */
function readCode(reading: Reading, element: Element, context: Context): void {
  readChildren(reading, element, context);
  const { text, offsets } = takeLine(reading);
  if (text !== '')
    reading.blocks.push({ role: 'code', level: 0, text, offsets, trail: reading.trail.above() });
}
