import { member } from '../../terraform/plain.ts';
import { Untold } from '../../terraform/row.ts';
import { call, calledBy } from './functions.ts';
import { partsOf, type Access } from './interpolation.ts';
import { hindrance, scales } from './value.ts';

/** The URNs of the resources that a value is made from. */
export type Used = Set<string>;

/** What a name of the program stands for; `at` is how many references led to it. */
export type LookUp = (access: Access, used: Used, at: number) => unknown;

/** Works out an expression of the program: see `Weigh` for what comes out. */
export type Evaluate = (expression: unknown, used: Used, at?: number) => unknown;

export function createEvaluator(lookUp: LookUp): Evaluate {
  const weigh = scales();
  const evaluate = (expression: unknown, used: Used, at = 0): unknown => {
    if (typeof expression === 'string') return weigh(interpolate(expression, used, at));
    if (typeof expression !== 'object' || expression === null) return expression;
    if (Array.isArray(expression)) return weigh(expression.map((element) => evaluate(element, used, at)));
    const name = calledBy(expression);
    if (name !== undefined) return weigh(call(name, evaluate(member(expression, name), used, at)));
    const entries = Object.entries(expression).map(([key, inner]) => [key, evaluate(inner, used, at)]);
    return weigh(Object.fromEntries(entries));
  };
  const interpolate = (text: string, used: Used, at: number): unknown => {
    const parts = partsOf(text);
    if (parts === undefined) return new Untold('failed', `${text} cannot be read`);
    const values = parts.map((part) => (typeof part === 'string' ? part : lookUp(part, used, at)));
    if (parts.length === 1) return values[0];
    return hindrance(values) ?? values.map(asText).join('');
  };
  return evaluate;
}

function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** What stands at the steps of an access inside a value. */
export function descend(value: unknown, steps: Access['steps'], text: string): unknown {
  let inner = value;
  for (const step of steps) {
    const unknown = isOpaque(inner) ? inner : undefined;
    if (unknown !== undefined) return unknown;
    inner = member(inner, String(step));
    if (inner === undefined) return new Untold('failed', `${text} leads to nothing`);
  }
  return inner;
}

function isOpaque(value: unknown): boolean {
  return value instanceof Untold || hindrance(value) === value;
}
