import type { Check } from '../../model/check.ts';
import type { Parameters, ParameterValue } from '../../model/claim.ts';
import { joined } from './wording.ts';

/** A clause, or how it is made of the parameter's value; undefined where that value is judged. */
type Clause = string | ((value: ParameterValue) => string | undefined);

/** What bounds a promise of any kind; that it is to come later is told by how firmly it is promised. */
const bounds: Readonly<Record<string, Clause>> = {
  plan: (value) => `what belongs to plan ${wordOf(value)}`,
  before: (value) => `what was there before ${String(value)}`,
  until: (value) => `what changes by ${String(value)}`,
  planned_for: () => undefined,
};

const wordOf = (value: ParameterValue): string =>
  typeof value === 'object' ? joined(value.map(String)) : String(value);

/**
 * Names what a check cannot judge.
 *
 * Parameters of `judged` are judged in full, others get their clause, and one that nobody has thought
 * of is named too: what is not judged must not pass.
 */
export function unjudgedBut(
  judged: readonly string[],
  clauses: Readonly<Record<string, Clause>>,
): NonNullable<Check['unjudged']> {
  return (params) => {
    const found = Object.keys(params).map((name) => clauseOf(name, params, judged, clauses));
    const distinct = [...new Set(found.filter((clause) => clause !== undefined))];
    return distinct.length === 0 ? undefined : joined(distinct);
  };
}

function clauseOf(
  name: string,
  params: Parameters,
  judged: readonly string[],
  clauses: Readonly<Record<string, Clause>>,
): string | undefined {
  const value = params[name];
  if (value === undefined || judged.includes(name)) return undefined;
  const clause = Object.hasOwn(clauses, name)
    ? clauses[name]
    : Object.hasOwn(bounds, name)
      ? bounds[name]
      : undefined;
  if (clause === undefined) return `what "${name}: ${String(value)}" asks for`;
  return typeof clause === 'string' ? clause : clause(value);
}

/** `whether devices are encrypted` for each word that is not judged; undefined if all are. */
export function each(unseen: readonly string[], clause: (word: string) => string): string | undefined {
  return unseen.length === 0 ? undefined : joined(unseen.map((word) => clause(word.replaceAll('-', ' '))));
}
