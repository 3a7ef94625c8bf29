import { member, text } from '../../terraform/plain.ts';
import { Untold } from '../../terraform/row.ts';
import { untoldSecret, type Order } from '../program/order.ts';
import { secretEnvelope } from '../special-values.ts';

/**
 * The value that a setting has in the stack; undefined where the program declares none of that name and the stack sets
 * none. Source: Pulumi documentation, "Pulumi YAML reference", Config.
 */
export function configValue(name: string, program: unknown, { config, project }: Order): unknown {
  const declared = member(member(program, 'config'), name) ?? member(member(program, 'configuration'), name);
  const value = config[name.includes(':') ? name : `${project}:${name}`];
  if (value === undefined && declared === undefined) return undefined;
  if (value === untoldSecret || member(declared, 'secret') === true) return secretEnvelope;
  const byDefault = member(declared, 'default');
  if (value === undefined) return byDefault ?? new Untold('not-shown', `the stack does not set ${name}`);
  const type = text(member(declared, 'type'))?.toLowerCase();
  const isText = type === 'string' || (type === undefined && typeof (byDefault ?? declared) === 'string');
  return isText ? value : parsed(value);
}

/** Settings are kept as text, all but text as JSON. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
