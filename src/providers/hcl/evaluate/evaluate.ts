import type { Expression, Step } from '../syntax/expression.ts';
import { toBoolean } from '../values/convert.ts';
import {
  EvaluationError,
  HclSet,
  isList,
  isMap,
  Later,
  mapOf,
  Sensitive,
  Unknown,
  type Value,
} from '../values/value.ts';
import { attributeOf, elementAt } from './access.ts';
import { call } from './call.ts';
import { evaluateFor } from './for.ts';
import { binary, unary } from './operators.ts';
import type { Scope } from './scope.ts';
import { evaluateTemplate } from './template.ts';

/**
 * The value of an expression. Never throws for what the code cannot tell: that is `Unknown` with the reason.
 * Throws `EvaluationError` for what is wrong, so that `try` can catch it.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'literal':
      return expression.value;
    case 'template':
      return evaluateTemplate(expression.parts, scope, evaluate);
    case 'variable':
      return scope.lookUp(expression.name);
    case 'attribute':
      return attributeOf(evaluate(expression.of, scope), expression.name);
    case 'index':
      return elementAt(evaluate(expression.of, scope), evaluate(expression.key, scope));
    case 'splat':
      return splat(evaluate(expression.of, scope), expression.steps, scope);
    case 'call':
      return call(expression, scope, evaluate);
    case 'conditional':
      return conditional(expression, scope);
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, scope));
    case 'binary':
      return binary(
        expression.operator,
        () => evaluate(expression.left, scope),
        () => evaluate(expression.right, scope),
      );
    case 'tuple':
      return expression.elements.map((element) => evaluate(element, scope));
    case 'object':
      return object(expression.items, scope);
    case 'for':
      return evaluateFor(expression, scope, evaluate);
    case 'broken':
    default:
      return new Unknown('it is not written in a form that can be read');
  }
}

function conditional(expression: Extract<Expression, { type: 'conditional' }>, scope: Scope): Value {
  const condition = evaluate(expression.condition, scope);
  if (condition instanceof Unknown) return condition;
  if (condition instanceof Sensitive) {
    const inner = condition.value;
    if (inner instanceof Unknown) return inner;
    return new Sensitive(evaluate(toBoolean(inner) ? expression.whenTrue : expression.whenFalse, scope));
  }
  return evaluate(toBoolean(condition) ? expression.whenTrue : expression.whenFalse, scope);
}

function object(items: Extract<Expression, { type: 'object' }>['items'], scope: Scope): Value {
  const entries: [string, Value][] = [];
  for (const { key, value } of items) {
    const name = evaluate(key, scope);
    if (name instanceof Unknown) return name;
    if (typeof name !== 'string' && typeof name !== 'number' && typeof name !== 'boolean')
      throw new EvaluationError('has a key that is no text');
    entries.push([String(name), evaluate(value, scope)]);
  }
  return mapOf(entries);
}

/** What the steps lead to in every element; a value that is no list counts as a list of one, null as an empty one. */
function splat(value: Value, steps: readonly Step[], scope: Scope): Value {
  if (value instanceof Unknown) return value;
  if (value instanceof Sensitive) return new Sensitive(splat(value.value, steps, scope));
  return elementsOf(value).map((element) =>
    steps.reduce<Value>(
      (inner, step) =>
        'name' in step ? attributeOf(inner, step.name) : elementAt(inner, evaluate(step.key, scope)),
      element,
    ),
  );
}

function elementsOf(value: Value): readonly Value[] {
  if (value === null) return [];
  if (value instanceof HclSet) return value.elements;
  if (isList(value)) return value;
  return isMap(value) || value instanceof Later ? [value] : [value];
}
