import type { PhrasingContent, RootContent } from 'mdast';
import { markedBuilder, type Marked, type MarkedBuilder } from '../marked.ts';
import { tidy } from '../tidy.ts';
import { align } from './align.ts';

/**
 * What a reader sees of inline content: no markup, no addresses of links, no tags.
 *
 * Struck-out text is withdrawn and left out. The alternative text of an image counts as visible.
 */
export function visibleText(nodes: readonly PhrasingContent[], source: string): Marked {
  const into = markedBuilder();
  for (const node of nodes) addNode(into, node, source);
  return tidy(into.marked());
}

function addNode(into: MarkedBuilder, node: PhrasingContent, source: string): void {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'text':
      align(into, node.value, source.slice(start, end), start, false);
      return;
    case 'inlineCode':
      align(into, node.value, source.slice(start, end), start, true);
      return;
    case 'image':
    case 'imageReference':
      align(into, node.alt ?? '', source.slice(start + 2, end), start + 2, false);
      return;
    case 'break':
      into.add(' ', start);
      return;
    case 'html':
      if (/^<\/?(br|p|div|li|td)\b/i.test(node.value)) into.add(' ', start);
      return;
    case 'delete':
    case 'footnoteReference':
      return;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      for (const child of node.children) addNode(into, child, source);
  }
}

/** Start and end of a node in the source, end exclusive. */
export function rangeOf(node: RootContent): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
