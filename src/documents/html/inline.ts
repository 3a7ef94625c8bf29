import { isElement, type Element, type Parent } from './parse-html.ts';
import { textIn } from './hidden.ts';

/** The mark of a footnote would otherwise become a digit of the number before it. */
export function isFootnoteMark(element: Element): boolean {
  const text = textIn(element).trim();
  return /^[[(]?[\d*\u2020\u2021\u00a7,; ]+[\])]?$/.test(text) || /^\[?[a-z]\]?$/.test(text);
}

/** Many pages write headings and questions as bold lines of their own. */
export function isHeadingLike(paragraph: Element): boolean {
  const shown = paragraph.childNodes.filter(
    (node) => !('value' in node && node.value.trim() === '') && !(isElement(node) && node.tagName === 'br'),
  );
  const [only, ...others] = shown;
  if (only === undefined || others.length > 0 || !isElement(only) || !isBold(only)) return false;
  const text = textIn(only).replaceAll(/\s+/g, ' ').trim();
  return text.length <= 80 ? !/[.,;:!]$/.test(text) : text.length <= 160 && text.endsWith('?');
}

/** Whether everything a reader sees of it is bold. */
function isBold(element: Parent): boolean {
  return isElement(element) && (element.tagName === 'strong' || element.tagName === 'b');
}
