import { buildExpression } from './build-expression.ts';
import type { Attribute, Block, Body } from './expression.ts';
import { childOf, type Node } from './node.ts';

/** Something that is wrong in a file: what, and where. Reading goes on behind it. */
export interface Fault {
  readonly message: string;
  readonly at: number;
}

/** Attributes and blocks of a `body` node. What is written twice or cannot be read is told to `report`. */
export function buildBody(node: Node | undefined, text: string, report: (fault: Fault) => void): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const child of node?.children ?? []) {
    if (child.type === 'attribute') addAttribute(child, text, attributes, report);
    else if (child.type === 'block') blocks.push(buildBlock(child, text, report));
  }
  return { attributes, blocks };
}

function addAttribute(
  node: Node,
  text: string,
  attributes: Map<string, Attribute>,
  report: (fault: Fault) => void,
): void {
  const [identifier] = node.children;
  const expression = childOf(node, 'expression');
  if (identifier === undefined || expression === undefined) return;
  const name = text.slice(identifier.start, identifier.end);
  if (attributes.has(name)) report({ message: `sets ${name} twice`, at: node.start });
  else attributes.set(name, { name, expression: buildExpression(expression, text), start: node.start });
}

function buildBlock(node: Node, text: string, report: (fault: Fault) => void): Block {
  const [type, ...rest] = node.children;
  const labels = rest.flatMap((child) => {
    if (child.type === 'identifier') return [text.slice(child.start, child.end)];
    if (child.type !== 'string_lit') return [];
    const label = buildExpression(child, text);
    return label.type === 'literal' ? [String(label.value)] : [text.slice(child.start + 1, child.end - 1)];
  });
  return {
    type: type === undefined ? '' : text.slice(type.start, type.end),
    labels,
    body: buildBody(childOf(node, 'body'), text, report),
    start: node.start,
  };
}
