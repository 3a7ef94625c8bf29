import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { isSecretName } from '../secret-names.ts';
import type { Instance } from '../mapping.ts';

/** What is kept of settings: whether one of them tells of a secret and holds it. Shared, so that equal ones are one. */
const found = [{ variables: { literal: 'yes' } }];
const nothingFound = [{ variables: { literal: 'no' } }];
const unreadable = [{ variables: { literal: 'unreadable' } }];

/** What points to a secret instead of holding one: an ARN, a dynamic reference, the path of a parameter. */
const reference = /^(?:arn:|\{\{resolve:|\/)/;

function holdsSecret(name: unknown, value: unknown): boolean {
  return (
    typeof name === 'string' &&
    typeof value === 'string' &&
    value !== '' &&
    isSecretName(name) &&
    !reference.test(value)
  );
}

/** Of `environment` of a function: a block with a map of variables. */
export function keptOfEnvironment(environment: unknown): unknown {
  const blocks: readonly unknown[] = Array.isArray(environment) ? environment : [environment];
  const pairs = blocks.flatMap((block) => entriesOf(inner(block, 'variables')));
  return pairs.some(([name, value]) => holdsSecret(name, value)) ? found : nothingFound;
}

/** Of `container_definitions` of a task: JSON in a string, with a list of names and values for each container. */
export function keptOfContainers(definitions: unknown): unknown {
  const containers = parsed(definitions);
  if (containers === undefined) return unreadable;
  const settings = containers.flatMap((container) => {
    const list = inner(container, 'environment');
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  });
  return settings.some((setting) => holdsSecret(inner(setting, 'name'), inner(setting, 'value')))
    ? found
    : nothingFound;
}

function parsed(text: unknown): readonly unknown[] | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function inner(value: unknown, name: string): unknown {
  return entriesOf(value).find(([key]) => key === name)?.[1];
}

/** What was kept of an attribute; a variable that is known only after apply leaves it open. */
export function secretsIn(instance: Instance, path: string): Fact<boolean> {
  return chainFact(instance.map(`${path}.variables`), ({ literal }, from): Fact<boolean> => {
    if (literal === 'unreadable') return unknown('failed', from, 'it could not be read');
    return known(literal === 'yes', from);
  });
}
