import type { Tree, TreeCursor } from 'web-tree-sitter';

/** One node of the syntax tree, copied out of the parser. Offsets count UTF-16 code units. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Node[];
  /** It stands for something that the text lacks. */
  readonly missing: boolean;
}

/** The whole tree in one walk: asking the parser node by node costs far more. */
export function copyTree(tree: Tree): Node {
  const cursor = tree.walk();
  try {
    return copyNode(cursor, 0);
  } finally {
    cursor.delete();
  }
}

const none: readonly Node[] = [];

/** No code that people write is nested deeper; what is counts as an error. */
export const deepest = 1000;

/** The node that a cursor stands on, before and after. */
export function copyNode(cursor: TreeCursor, depth: number): Node {
  const { nodeType: type, startIndex: start, endIndex: end, nodeIsMissing: missing } = cursor;
  if (depth === deepest) return { type: 'ERROR', start, end, children: none, missing };
  if (!cursor.gotoFirstChild()) return { type, start, end, children: none, missing };
  const children: Node[] = [];
  do {
    children.push(copyNode(cursor, depth + 1));
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return { type, start, end, children, missing };
}

export function childOf(node: Node, type: string): Node | undefined {
  return node.children.find((child) => child.type === type);
}

export function childrenOf(node: Node, type: string): readonly Node[] {
  return node.children.filter((child) => child.type === type);
}

/** Whether something in it could not be read. */
export function isBroken(node: Node): boolean {
  return node.type === 'ERROR' || node.children.some(isBroken);
}
