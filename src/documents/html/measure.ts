import { isHidden } from './hidden.ts';
import { isElement, type Element, type Parent } from './parse-html.ts';

/** What a part of a page consists of. */
export interface Measure {
  /** Visible characters that are not white space. */
  readonly text: number;
  /** Those that stand in links or buttons. */
  readonly links: number;
  /** Whether the heading of the page or its main part is in it. */
  readonly main: boolean;
}

/** Measures every visible element of a page. */
export function measure(root: Parent, opened: ReadonlySet<string>): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const visit = (parent: Parent): Measure => {
    let [text, links, main] = [0, 0, false];
    for (const node of parent.childNodes) {
      if ('value' in node) text += node.value.replaceAll(/\s+/g, '').length;
      else if (isElement(node) && !isHidden(node, opened)) {
        const inner = visit(node);
        text += inner.text;
        links += inner.links;
        main ||= inner.main;
      }
    }
    if (isElement(parent)) {
      const linked = parent.tagName === 'a' || parent.tagName === 'button';
      main ||= /^(?:main|article|h1)$/.test(parent.tagName);
      const found = { text, links: linked ? text : links, main };
      measures.set(parent, found);
      return found;
    }
    return { text, links, main };
  };
  visit(root);
  return measures;
}
