import { member, text } from '../../terraform/plain.ts';
import type { YamlFile } from '../../../input/read-yaml.ts';
import type { Order, Registered } from '../program/order.ts';
import type { Evaluated } from '../program/run-program.ts';
import { unknownText } from '../special-values.ts';
import { declaredIn, ignoredBy, namedBy, type Declared } from './declared.ts';
import { createEvaluator, type Evaluate, type Used } from './evaluate.ts';
import { namesIn } from './names-in.ts';

/**
 * What a program in YAML declares, as if it had been run: nothing is, and nobody is asked. What only an update tells is
 * `Untold` with the expression that asks for it. Source: Pulumi documentation, "Pulumi YAML reference".
 */
export function evaluateProgram(file: YamlFile, order: Order): Evaluated {
  const { value: program } = file;
  const notes: string[] = [];
  const resources = declaredIn(program, order, (key) =>
    notes.push(`The resource ${key} of ${file.file} names no type, and is not read.`),
  );
  const evaluate = createEvaluator(namesIn(program, resources, order, (...all) => evaluate(...all)));
  const made = [...resources.values()].filter(({ found }) => !found);
  return {
    resources: made.map((resource) => ({
      ...registered(resource, resources, evaluate),
      at: { file: order.main, ...file.keyAt(['resources', resource.key]) },
    })),
    notes,
  };
}

function registered(
  resource: Declared,
  resources: ReadonlyMap<string, Declared>,
  evaluate: Evaluate,
): Omit<Registered, 'at'> {
  const dependencies: Record<string, readonly string[]> = {};
  const properties = Object.entries(resource.properties).map(([property, expression]) => {
    const used: Used = new Set();
    const value = evaluate(expression, used);
    if (used.size > 0) dependencies[property] = [...used].toSorted();
    return [property, value] as const;
  });
  return {
    urn: resource.urn,
    type: resource.type,
    name: resource.name,
    custom: true,
    remote: false,
    provider: providerOf(resource, resources),
    version: text(member(resource.options, 'version')) ?? '',
    properties: Object.fromEntries(properties),
    dependencies,
    ignored: ignoredBy(resource),
  };
}

/** The provider that it names, or its parent does, or that is the default of its package; empty if there is none. */
function providerOf(resource: Declared, resources: ReadonlyMap<string, Declared>): string {
  const [name = ''] = resource.type.split(':');
  const type = `pulumi:providers:${name}`;
  const seen = new Set<Declared>();
  for (let one: Declared | undefined = resource; one !== undefined && !seen.has(one);) {
    seen.add(one);
    const named = providerNamed(one, name, resources);
    if (named?.type === type) return `${named.urn}::${unknownText}`;
    one = resources.get(namedBy(member(one.options, 'parent')) ?? '');
  }
  const usual = [...resources.values()].find((one) => one.type === type && one.isDefault);
  return usual === undefined ? '' : `${usual.urn}::${unknownText}`;
}

function providerNamed(
  { options }: Declared,
  name: string,
  resources: ReadonlyMap<string, Declared>,
): Declared | undefined {
  const named = member(options, 'provider') ?? member(member(options, 'providers'), name);
  return resources.get(namedBy(named) ?? '');
}
