import { silent, withdrawn } from './elements.ts';
import { attribute, elementsOf, isElement, type Element, type Parent } from './parse-html.ts';

const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
const skipping =
  /^(?:skip|jump|go) (?:to|link|nav)|^(?:zum|zur) (?:haupt)?(?:inhalt|navigation|suche)|^direkt zum|^aller au|^ir al |^passer au|^vai al|^ga naar|^przejd/i;
const symbol = /[^\p{L}\p{N}\s]/u;
const word = /[\p{L}\p{N}]/u;

/**
 * Ids of what a visitor can open by a click: panels of accordions and tabs.
 *
 * A saved page often has them closed, and what they say is promised all the same.
 */
export function openable(root: Parent): ReadonlySet<string> {
  const ids = new Set<string>();
  const stack: Parent[] = [root];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    for (const element of elementsOf(parent)) {
      const toggle = attribute(element, 'data-bs-toggle') ?? attribute(element, 'data-toggle');
      for (const id of (attribute(element, 'aria-controls') ?? '').split(/\s+/)) ids.add(id);
      for (const name of toggle === undefined ? [] : ['href', 'data-target', 'data-bs-target'])
        ids.add((attribute(element, name) ?? '').replace(/^#/, ''));
      stack.push(element);
    }
  }
  return ids;
}

/** Whether a visitor does not get to see an element, or sees it struck out. */
export function isHidden(element: Element, opened: ReadonlySet<string>): boolean {
  const { tagName } = element;
  if (tagName === 'dialog') return attribute(element, 'open') === undefined;
  if (silent.has(tagName) || withdrawn.has(tagName) || isSkipLink(element)) return true;
  const panel = opened.has(attribute(element, 'id') ?? ' ') || attribute(element, 'role') === 'tabpanel';
  if (panel) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (invisible.test(attribute(element, 'style') ?? '')) return true;
  // Ticks and crosses are hidden from screen readers only.
  return attribute(element, 'aria-hidden') === 'true' && !isSymbol(textIn(element));
}

function isSymbol(text: string): boolean {
  return symbol.test(text) && !word.test(text);
}

function isSkipLink(element: Element): boolean {
  if (element.tagName !== 'a' || !(attribute(element, 'href') ?? '').startsWith('#')) return false;
  const text = textIn(element).trim();
  // The arrow leads from a footnote back to the text.
  return text === '\u2191' || skipping.test(text);
}

/** More than this is not looked at where only the kind of a text is asked for, in characters. */
const enough = 200;

/** The beginning of the text in an element. */
export function textIn(element: Element): string {
  let text = '';
  const add = (parent: Parent): void => {
    for (const node of parent.childNodes) {
      if (text.length > enough) return;
      if ('value' in node) text += node.value;
      else if (isElement(node)) add(node);
    }
  };
  add(element);
  return text;
}
