import { functions, type FunctionOf } from '../functions/index.ts';
import type { Expression } from '../syntax/expression.ts';
import { toList } from '../values/convert.ts';
import {
  EvaluationError,
  Later,
  NotWorkedOut,
  Sensitive,
  Unknown,
  unknownIn,
  type Value,
} from '../values/value.ts';
import { hushed } from './hushed.ts';
import type { Scope } from './scope.ts';

type Evaluate = (expression: Expression, scope: Scope) => Value;
type Call = Extract<Expression, { type: 'call' }>;

/** The result of a function; of one that is not known, or that does more than compute, it is unknown. */
export function call(expression: Call, scope: Scope, evaluate: Evaluate): Value {
  const { name } = expression;
  if (name === 'try') return firstThatWorks(expression, scope, evaluate);
  if (name === 'can') return works(expression, scope, evaluate);
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (found === undefined) return new Unknown(`the function ${name} is not worked out`);
  const given = argumentsOf(expression, scope, evaluate);
  return given instanceof Unknown ? given : apply(found, given, scope);
}

function argumentsOf(expression: Call, scope: Scope, evaluate: Evaluate): readonly Value[] | Unknown {
  const values = expression.arguments.map((argument) => evaluate(argument, scope));
  if (!expression.expands) return values;
  const last = values.pop() ?? [];
  return last instanceof Unknown ? last : [...values, ...toList(last)];
}

function apply(found: FunctionOf, given: readonly Value[], scope: Scope): Value {
  if (found.sensitive === true) return found.apply(given, scope);
  const secret = given.some((value) => value instanceof Sensitive);
  const bare = given.map((value) => (value instanceof Sensitive ? value.value : value));
  const missing = bare.map((value) => (found.partial === true ? unknownItself(value) : unknownIn(value)));
  const apply = (): Value => missing.find((value) => value !== undefined) ?? found.apply(bare, scope);
  return secret ? new Sensitive(hushed(() => workedOut(apply))) : workedOut(apply);
}

function unknownItself(value: Value): Unknown | undefined {
  return value instanceof Unknown || value instanceof Later ? unknownIn(value) : undefined;
}

function workedOut(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotWorkedOut) return new Unknown(`its expression ${error.message}`);
    throw error;
  }
}

/** The first argument that is right; if it cannot be told whether one is, nothing behind it is known. */
function firstThatWorks(expression: Call, scope: Scope, evaluate: Evaluate): Value {
  for (const argument of expression.arguments) {
    try {
      return evaluate(argument, scope);
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
    }
  }
  throw new EvaluationError('has nothing that works');
}

function works(expression: Call, scope: Scope, evaluate: Evaluate): Value {
  const [argument] = expression.arguments;
  if (argument === undefined) throw new EvaluationError('asks for nothing');
  try {
    const value = evaluate(argument, scope);
    return value instanceof Unknown ? value : true;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return false;
  }
}
