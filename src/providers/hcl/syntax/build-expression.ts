import { buildTemplate } from './build-template.ts';
import type { Expression, ForExpression, ObjectItem, Step } from './expression.ts';
import { childOf, childrenOf, type Node } from './node.ts';

/** Makes an expression of a node of the tree; what the grammar could not read is `broken`. */
export function buildExpression(node: Node, text: string): Expression {
  return fold(node.children, node, text);
}

const postfixes: ReadonlySet<string> = new Set(['get_attr', 'index', 'splat']);

/** A value with what follows it: `.name`, `[0]`, `[*]`. Brackets around it are passed over. */
function fold(nodes: readonly Node[], whole: Node, text: string): Expression {
  if (nodes.some(({ type }) => type === 'ERROR')) return broken(whole);
  let value: Expression | undefined;
  for (const node of nodes) {
    if (value !== undefined && postfixes.has(node.type)) value = addPostfix(value, node, text);
    else if (node.type !== '(' && node.type !== ')' && node.type !== 'comment') value = primary(node, text);
  }
  return value ?? broken(whole);
}

function broken({ start, end }: Node): Expression {
  return { type: 'broken', start, end };
}

function primary(node: Node, text: string): Expression {
  const { start, end } = node;
  const place = { start, end };
  switch (node.type) {
    case 'expression':
    case 'literal_value':
    case 'collection_value':
    case 'operation':
    case 'for_expr':
      return fold(node.children, node, text);
    case 'numeric_lit':
      return { ...place, type: 'literal', value: Number(text.slice(start, end)) };
    case 'bool_lit':
      return { ...place, type: 'literal', value: text.slice(start, end) === 'true' };
    case 'null_lit':
      return { ...place, type: 'literal', value: null };
    case 'string_lit':
    case 'template_expr':
      return buildTemplate(node, text, buildExpression);
    case 'variable_expr':
      return { ...place, type: 'variable', name: text.slice(start, end) };
    case 'tuple':
      return {
        ...place,
        type: 'tuple',
        elements: childrenOf(node, 'expression').map((child) => buildExpression(child, text)),
      };
    case 'object':
      return {
        ...place,
        type: 'object',
        items: childrenOf(node, 'object_elem').map((child) => buildItem(child, text)),
      };
    case 'function_call':
      return buildCall(node, text);
    case 'conditional':
      return buildConditional(node, text);
    case 'unary_operation':
      return buildUnary(node, text);
    case 'binary_operation':
      return buildBinary(node, text);
    case 'for_tuple_expr':
    case 'for_object_expr':
      return { ...place, type: 'for', ...buildFor(node, text) };
    default:
      return broken(node);
  }
}

function addPostfix(of: Expression, node: Node, text: string): Expression {
  const place = { start: of.start, end: node.end };
  if (node.type === 'splat') {
    const [splat] = node.children;
    const steps = (splat?.children ?? []).flatMap((child) => stepOf(child, text));
    return { ...place, type: 'splat', of, steps };
  }
  const [step] = stepOf(node, text);
  if (step === undefined) return broken(node);
  return 'name' in step
    ? { ...place, type: 'attribute', of, name: step.name }
    : { ...place, type: 'index', of, key: step.key };
}

function stepOf(node: Node, text: string): readonly Step[] {
  const { start, end } = node;
  if (node.type === 'get_attr') {
    const name = childOf(node, 'identifier');
    return name === undefined ? [] : [{ name: text.slice(name.start, name.end) }];
  }
  if (node.type !== 'index') return [];
  const inner = childOf(node, 'new_index');
  const key = inner && childOf(inner, 'expression');
  if (key !== undefined) return [{ key: buildExpression(key, text) }];
  // The old way of writing an index is a dot and a number.
  const value = Number(text.slice(start + 1, end));
  return [{ key: { type: 'literal', value, start, end } }];
}

function buildItem(node: Node, text: string): ObjectItem {
  const [key, value] = childrenOf(node, 'expression');
  return {
    key: keyOf(key ?? node, text),
    value: value === undefined ? broken(node) : buildExpression(value, text),
  };
}

/** A name that stands alone before the equals sign is a text, not a variable. */
function keyOf(node: Node, text: string): Expression {
  const key = buildExpression(node, text);
  const bare = key.type === 'variable' && text[node.start] !== '(';
  return bare ? { type: 'literal', value: key.name, start: key.start, end: key.end } : key;
}

function buildCall(node: Node, text: string): Expression {
  const { start, end } = node;
  const [name] = node.children;
  const given = childOf(node, 'function_arguments');
  return {
    type: 'call',
    start,
    end,
    name: name === undefined ? '' : text.slice(name.start, name.end),
    arguments:
      given === undefined ? [] : childrenOf(given, 'expression').map((child) => buildExpression(child, text)),
    expands: given !== undefined && childOf(given, 'ellipsis') !== undefined,
  };
}

function buildConditional(node: Node, text: string): Expression {
  const [condition, whenTrue, whenFalse] = childrenOf(node, 'expression').map((child) =>
    buildExpression(child, text),
  );
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) return broken(node);
  return { type: 'conditional', start: node.start, end: node.end, condition, whenTrue, whenFalse };
}

function buildUnary(node: Node, text: string): Expression {
  const [operator, ...operand] = node.children;
  if (operator === undefined) return broken(node);
  return {
    type: 'unary',
    start: node.start,
    end: node.end,
    operator: operator.type,
    operand: fold(operand, node, text),
  };
}

const operators: ReadonlySet<string> = new Set('== != < > <= >= + - * / % && ||'.split(' '));

function buildBinary(node: Node, text: string): Expression {
  const at = node.children.findIndex(({ type }) => operators.has(type));
  const operator = node.children[at];
  if (operator === undefined) return broken(node);
  return {
    type: 'binary',
    start: node.start,
    end: node.end,
    operator: operator.type,
    left: fold(node.children.slice(0, at), node, text),
    right: fold(node.children.slice(at + 1), node, text),
  };
}

function buildFor(node: Node, text: string): ForExpression {
  const intro = childOf(node, 'for_intro');
  const names =
    intro === undefined
      ? []
      : childrenOf(intro, 'identifier').map(({ start, end }) => text.slice(start, end));
  const collection = intro && childOf(intro, 'expression');
  const results = childrenOf(node, 'expression').map((child) => buildExpression(child, text));
  const condition = childOf(node, 'for_cond');
  const test = condition && childOf(condition, 'expression');
  return {
    keyName: names.length > 1 ? names[0] : undefined,
    valueName: names.at(-1) ?? '',
    collection: collection === undefined ? broken(node) : buildExpression(collection, text),
    key: node.type === 'for_object_expr' ? results[0] : undefined,
    value: results.at(-1) ?? broken(node),
    condition: test && buildExpression(test, text),
    groups: childOf(node, 'ellipsis') !== undefined,
  };
}
