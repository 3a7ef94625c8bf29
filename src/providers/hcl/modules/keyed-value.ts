import { formatKey } from '../../terraform/address.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Scope } from '../evaluate/scope.ts';
import { once } from '../evaluate/told.ts';
import type { Body } from '../syntax/expression.ts';
import { EvaluationError, Later, mapOf, Unknown, type Value } from '../values/value.ts';
import type { Key } from './instance-keys.ts';

const nobodyKnows = (): undefined => undefined;

/** A list by `count`, a map by `for_each`, or the one value itself. */
export function keyedValue(values: readonly (readonly [Key, Value])[]): Value {
  const [first] = values;
  if (values.length === 1 && first !== undefined && first[0] === undefined) return first[1];
  if (values.every(([key]) => typeof key === 'number')) return values.map(([, value]) => value);
  return mapOf(values.map(([key, value]) => [String(key), value]));
}

/** One instance of a resource: what the code writes of it is known, the rest only after apply. */
export function resourceInstance(address: string, key: Key, body: Body, scope: Scope): Value {
  const attribute = once((name) => {
    const after = new Unknown(`${address}${formatKey(key)}.${name} is known only after apply`);
    const expression = body.attributes.get(name)?.expression;
    return expression === undefined ? after : (evaluate(expression, scope) ?? after);
  });
  return new Later(attribute, nobodyKnows);
}

/** What `data` leads to: nothing of it is known before Terraform runs. */
export function dataSources(declared: ReadonlySet<string>): Value {
  const read = (type: string, name: string): Value => {
    if (!declared.has(`${type}.${name}`))
      throw new EvaluationError(`names data.${type}.${name}, which is not there`);
    return new Unknown(`data.${type}.${name} is read only when Terraform runs`);
  };
  return new Later((type) => new Later((name) => read(type, name), nobodyKnows), nobodyKnows);
}
