import { formatKey } from '../terraform/address.ts';
import type { Module } from './modules/module.ts';
import type { Expression, TemplatePart } from './syntax/expression.ts';

/** Traversals in an expression, as a plan writes them: `aws_s3_bucket.b["x"].id`. Locals are followed. */
export function referencesIn(expression: Expression, module: Module): readonly string[] {
  const found = new Set<string>();
  visit(expression, module, found, new Set());
  return [...found];
}

function visit(expression: Expression, module: Module, found: Set<string>, followed: Set<string>): void {
  const steps = traversalOf(expression);
  const [root, name] = steps ?? [];
  if (root === 'local' && name !== undefined) {
    const local = module.locals.get(name);
    if (local !== undefined && !followed.has(name)) visit(local, module, found, followed.add(name));
    return;
  }
  if (steps !== undefined && steps.length > 1) found.add(written(steps));
  for (const inner of partsOf(expression)) {
    if (steps === undefined || inner.type !== 'variable') visit(inner, module, found, followed);
  }
}

/** Names of `a.b["c"].d` with keys written behind the name they belong to; undefined if it is no traversal. */
function traversalOf(expression: Expression): readonly string[] | undefined {
  if (expression.type === 'variable') return [expression.name];
  if (expression.type === 'attribute') {
    const before = traversalOf(expression.of);
    return before && [...before, expression.name];
  }
  if (expression.type === 'index') {
    const before = traversalOf(expression.of);
    const last = before?.at(-1);
    if (before === undefined || last === undefined) return undefined;
    const key = expression.key.type === 'literal' ? expression.key.value : undefined;
    const shown = typeof key === 'string' || typeof key === 'number' ? formatKey(key) : '';
    return [...before.slice(0, -1), `${last}${shown}`];
  }
  return expression.type === 'splat' ? traversalOf(expression.of) : undefined;
}

function written(steps: readonly string[]): string {
  return steps.join('.');
}

/** Expressions directly inside one. Of a traversal only its keys are left to look at. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'attribute':
      return traversalOf(expression) === undefined ? [expression.of] : partsOf(expression.of);
    case 'index':
      return [
        ...(traversalOf(expression.of) === undefined ? [expression.of] : partsOf(expression.of)),
        expression.key,
      ];
    case 'splat':
      return traversalOf(expression.of) === undefined ? [expression.of] : partsOf(expression.of);
    case 'template':
      return expression.parts.flatMap(expressionsIn);
    case 'call':
      return expression.arguments;
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'tuple':
      return expression.elements;
    case 'object':
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case 'for':
      return [expression.collection, expression.key, expression.value, expression.condition].filter(
        (part) => part !== undefined,
      );
    case 'literal':
    case 'variable':
    case 'broken':
    default:
      return [];
  }
}

function expressionsIn(part: TemplatePart): readonly Expression[] {
  switch (part.type) {
    case 'text':
      return [];
    case 'value':
      return [part.expression];
    case 'if':
      return [
        part.condition,
        ...part.whenTrue.flatMap(expressionsIn),
        ...part.whenFalse.flatMap(expressionsIn),
      ];
    case 'for':
    default:
      return [part.collection, ...part.body.flatMap(expressionsIn)];
  }
}
