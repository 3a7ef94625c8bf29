import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { UserError } from '../../errors.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Browsers stop nesting about here; what goes deeper was not made to be read. */
const deepest = 500;

/** The tree a browser makes of a page, with the places of its texts in the source. */
export function parseHtml(text: string, source: string): DefaultTreeAdapterTypes.Document {
  const refuse = (): never => {
    throw new UserError(
      `${source}: elements are nested deeper than ${deepest}, or never closed.`,
      'Save the page again, or copy its text to a plain text file.',
    );
  };
  // Formatting that is never closed is opened again in every paragraph.
  const most = text.length / 2 + 1000;
  let depth = 0;
  let elements = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1;
        elements += 1;
        if (depth > deepest || elements > most) refuse();
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

/** Value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The children that are elements. */
export function elementsOf(parent: Parent): readonly Element[] {
  return parent.childNodes.filter(isElement);
}
