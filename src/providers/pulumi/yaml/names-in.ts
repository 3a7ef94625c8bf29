import { member } from '../../terraform/plain.ts';
import { Untold } from '../../terraform/row.ts';
import type { Order } from '../program/order.ts';
import { configValue } from './config-value.ts';
import type { Declared } from './declared.ts';
import { descend, type Evaluate, type LookUp, type Used } from './evaluate.ts';
import type { Access } from './interpolation.ts';

/** References that lead to one another further than this are none that somebody wrote. */
const deepest = 100;

interface Worked {
  readonly value: unknown;
  readonly used: Used;
}

/** What the names of a program stand for: settings, variables and resources share one space of names. */
export function namesIn(
  program: unknown,
  resources: ReadonlyMap<string, Declared>,
  order: Order,
  evaluate: Evaluate,
): LookUp {
  const known = new Map<string, Worked>();
  /** Works each expression out once. */
  const once = (key: string, expression: unknown, at: number): Worked => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, { value: new Untold('failed', `${key} leads back to itself`), used: new Set() });
    const used: Used = new Set();
    const worked = { value: evaluate(expression, used, at + 1), used };
    known.set(key, worked);
    return worked;
  };
  const taken = ({ value, used }: Worked, steps: Access['steps'], text: string, by: Used): unknown => {
    for (const urn of used) by.add(urn);
    return descend(value, steps, text);
  };
  const output = ({ urn, key, properties, found }: Declared, access: Access, used: Used, at: number) => {
    used.add(urn);
    const [property = '', ...steps] = access.steps;
    const set = found ? undefined : member(properties, String(property));
    // What a property is set to comes out again; all else is told by the update.
    if (set === undefined) return new Untold('computed', `${access.text} is known only after the update`);
    return taken(once(`${key}.${property}`, set, at), steps, access.text, used);
  };
  return (access, used, at) => {
    const { root, steps, text } = access;
    if (at > deepest) return new Untold('failed', `${text} leads too far`);
    if (root === 'pulumi') return ownName(access, order);
    const resource = resources.get(root);
    if (resource !== undefined) return output(resource, access, used, at);
    const variable = member(member(program, 'variables'), root);
    if (variable !== undefined) return taken(once(root, variable, at), steps, text, used);
    const setting = configValue(root, program, order) ?? new Untold('failed', `${text} leads to nothing`);
    return descend(setting, steps, text);
  };
}

function ownName({ steps: [name], text }: Access, { project, stack }: Order): unknown {
  if (name === 'project') return project;
  return name === 'stack' ? stack : new Untold('not-shown', `${text} is told by the run`);
}
