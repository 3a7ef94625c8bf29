import { buildExpression } from './build-expression.ts';
import type { Attribute, Block, Body, Expression } from './expression.ts';
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
  addExpression(name, buildExpression(expression, text), node.start, attributes, report);
}

/** Takes an attribute in, or says that it is there already. */
export function addExpression(
  name: string,
  expression: Expression,
  start: number,
  attributes: Map<string, Attribute>,
  report: (fault: Fault) => void,
): void {
  if (attributes.has(name)) report({ message: `sets ${name} twice`, at: start });
  else attributes.set(name, { name, expression, start });
}

function buildBlock(node: Node, text: string, report: (fault: Fault) => void): Block {
  const [type, ...rest] = node.children;
  const labels = rest.flatMap((child) => {
    if (child.type === 'identifier') return [text.slice(child.start, child.end)];
    return child.type === 'string_lit' ? [labelOf(child, text)] : [];
  });
  return {
    type: type === undefined ? '' : text.slice(type.start, type.end),
    labels,
    body: buildBody(childOf(node, 'body'), text, report),
    start: node.start,
  };
}

/** What a quoted label says. */
export function labelOf(node: Node, text: string): string {
  const label = buildExpression(node, text);
  return label.type === 'literal' ? String(label.value) : text.slice(node.start + 1, node.end - 1);
}
