import type { World } from '../../model/provider.ts';
import type { Catalog } from '../terraform/catalog.ts';
import type { Scanned } from '../terraform/form.ts';
import { newReading } from '../terraform/forms/reading.ts';
import { newLines } from '../terraform/json/lines.ts';
import type { Row } from '../terraform/row.ts';
import { unknown } from '../../model/fact.ts';
import { toConfiguration } from './configuration.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { within } from './evaluate/scope.ts';
import { createDisk, isCode, joined, standIns, type Disk } from './modules/folder.ts';
import { ModuleInstance, type Surroundings } from './modules/module-instance.ts';
import { readTree, isMissing, type ModuleTree } from './modules/module-tree.ts';
import { variableValues } from './modules/variables-files.ts';
import { createFiles } from './needed-files.ts';
import { createReaders } from './needed-readers.ts';
import { positionIn } from './position-in.ts';
import { regionOf } from './providers.ts';
import { addResources } from './rows.ts';
import { EvaluationError, Unknown, type Value } from './values/value.ts';

/** Whether a folder holds code of Terraform. */
export async function holdsCode(folder: string, world: World): Promise<boolean> {
  return ((await world.listFolder(folder)) ?? []).some(isCode);
}

/** Code as it was scanned, with what a careful reader should know. */
export interface ScannedCode extends Scanned {
  readonly notes: readonly string[];
}

/** Reads a root module with all that it calls. */
export async function scanCode(folder: string, catalog: Catalog, world: World): Promise<ScannedCode> {
  const disk = createDisk(world);
  const tree = await readTree(folder, disk);
  const given = await variableValues(folder, disk);
  const files = createFiles(folder, world);
  const readers = createReaders();
  const surroundings: Surroundings = {
    readFile: files.read,
    listFiles: files.list,
    evaluateTemplate: (template, names) => {
      const expression = readers.template(template);
      return expression instanceof Unknown ? expression : evaluateIn(expression, names, surroundings);
    },
    decodeYaml: readers.yaml,
  };
  // What is asked for while values are worked out is fetched, and found the next time.
  for (;;) {
    const scanned = expand(ModuleInstance.root(tree, given, surroundings), catalog);
    const fetched = await files.fetch();
    if (!(await readers.fetch()) && !fetched) return { ...scanned, notes: await passedOver(tree, disk) };
  }
}

/** Files that count for Terraform and not for OpenTofu. */
async function passedOver({ module, children }: ModuleTree, disk: Disk): Promise<readonly string[]> {
  const names = (await disk.list(module.folder)) ?? [];
  const replaced = standIns(names);
  const notes = names
    .filter((name) => replaced.has(name))
    .map(
      (name) => `${joined(module.folder, name)} is not read: the .tofu file of that name takes its place.`,
    );
  for (const child of children.values())
    if (!isMissing(child)) notes.push(...(await passedOver(child, disk)));
  return [...new Set(notes)];
}

function evaluateIn(
  expression: Parameters<typeof evaluate>[0],
  names: Readonly<Record<string, Value>>,
  surroundings: Surroundings,
): Value {
  return evaluate(expression, within({ ...surroundings, lookUp: nothingElse }, names));
}

function nothingElse(name: string): Value {
  throw new EvaluationError(`names ${name}, which the template is not given`);
}

function expand(root: ModuleInstance, catalog: Catalog): Scanned {
  const reading = newReading(catalog, newLines());
  const incomplete: string[] = [];
  addResources(root, reading, (sentence) => incomplete.push(sentence));
  const instances = new Map<string, ModuleInstance>();
  index(root, instances);
  return {
    reader: 'hcl',
    layer: 'code',
    reading,
    about: {},
    configuration: toConfiguration(root.tree),
    spell: (path) => path,
    regionOf: (row: Row) => {
      const instance = instances.get(row.module);
      return instance === undefined
        ? unknown('not-shown', { path: 'provider.region' })
        : regionOf(row.provider, instance);
    },
    incomplete: [...faultsIn(root.tree), ...incomplete],
  };
}

function index(instance: ModuleInstance, instances: Map<string, ModuleInstance>): void {
  instances.set(instance.address, instance);
  for (const name of instance.tree.module.calls.keys()) {
    const children = instance.children(name);
    if (!(children instanceof Unknown)) for (const [, child] of children) index(child, instances);
  }
}

function faultsIn({ module, children }: ModuleTree): readonly string[] {
  const own = module.files.flatMap((file) =>
    file.faults.map(({ message, at }) => {
      const { line, column } = positionIn(file, at);
      return `${file.path}:${line}:${column} ${message}, and what stands there is not read.`;
    }),
  );
  const others = [...children.values()].flatMap((child) => (isMissing(child) ? [] : faultsIn(child)));
  return [...new Set([...own, ...others])];
}
