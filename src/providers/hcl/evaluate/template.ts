import type { Expression, TemplatePart } from '../syntax/expression.ts';
import { toBoolean, toText } from '../values/convert.ts';
import { Sensitive, Unknown, type Value } from '../values/value.ts';
import { entriesOf } from './for.ts';
import { loopNames } from './loop-names.ts';
import { within, type Scope } from './scope.ts';

type Evaluate = (expression: Expression, scope: Scope) => Value;

/** The text of a template; a template that is nothing but one value is that value, of whatever type. */
export function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope, evaluate: Evaluate): Value {
  const [first, second] = parts;
  if (first?.type === 'value' && second === undefined) return evaluate(first.expression, scope);
  let text = '';
  let secret = false;
  for (const part of parts) {
    const piece = evaluatePart(part, scope, evaluate);
    const bare = piece instanceof Sensitive ? piece.value : piece;
    if (bare instanceof Unknown) return bare;
    if (piece instanceof Sensitive) secret = true;
    text += toText(bare);
  }
  return secret ? new Sensitive(text) : text;
}

function evaluatePart(part: TemplatePart, scope: Scope, evaluate: Evaluate): Value {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'value':
      return evaluate(part.expression, scope);
    case 'if': {
      const condition = evaluate(part.condition, scope);
      if (condition instanceof Unknown || condition instanceof Sensitive) return condition;
      return joined(toBoolean(condition) ? part.whenTrue : part.whenFalse, scope, evaluate);
    }
    case 'for':
    default: {
      const entries = entriesOf(evaluate(part.collection, scope));
      if (entries instanceof Unknown) return entries;
      const pieces = entries.map(([key, value]) =>
        joined(part.body, within(scope, loopNames(part.keyName, key, part.valueName, value)), evaluate),
      );
      return pieces.find((piece) => piece instanceof Unknown) ?? pieces.map(toText).join('');
    }
  }
}

/** Unlike a whole template, the inside of a directive is always a text. */
function joined(parts: readonly TemplatePart[], scope: Scope, evaluate: Evaluate): Value {
  return evaluateTemplate([{ type: 'text', text: '' }, ...parts], scope, evaluate);
}
