import { Buffer } from 'node:buffer';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../../errors.ts';
import { readYaml, type YamlFile } from '../../../input/read-yaml.ts';
import type { World } from '../../../model/provider.ts';
import { member, text } from '../../terraform/plain.ts';
import type { NamedStack } from '../named-stack.ts';
import { configOf, type StackConfig } from './stack-config.ts';
import type { Order } from './order.ts';

/** A program, ready to be evaluated. */
export interface Project {
  readonly order: Order;
  /** The program itself, where it is written in YAML: then there is nothing to run. */
  readonly written: YamlFile | undefined;
  /** Sentences about what of its configuration is not read. */
  readonly notes: readonly string[];
}

/** Reads the project and the configuration of its stack. Throws a `UserError` for what cannot be evaluated. */
export async function readProject({ folder, stack: asked }: NamedStack, world: World): Promise<Project> {
  const names = (await world.listFolder(folder)) ?? [];
  const file = names.find((name) => /^Pulumi\.ya?ml$/u.test(name));
  if (file === undefined)
    throw new UserError(`${folder} holds no Pulumi program.`, 'Give the folder that holds Pulumi.yaml.');
  const projectFile = await readIn(folder, file, world);
  const { value: project } = projectFile;
  const isYaml = runtimeOf(project, folder) === 'yaml';
  const stack = asked?.split('/').at(-1) ?? onlyStack(names, folder);
  const stackFile = names.find((name) => name === `Pulumi.${stack}.yaml` || name === `Pulumi.${stack}.yml`);
  const own = stackFile === undefined ? undefined : (await readIn(folder, stackFile, world)).value;
  const name = text(member(project, 'name')) ?? basename(resolve(folder));
  const { notes, ...config }: StackConfig = configOf(name, project, own, stackFile);
  const named = text(member(project, 'main'));
  const written = isYaml ? await programIn(join(folder, named ?? '.'), projectFile, world) : undefined;
  const main = written?.file ?? (await mainOf(folder, named, world));
  return {
    order: { folder: resolve(folder), main: resolve(main), project: name, stack, ...config },
    written,
    notes,
  };
}

/** The file of a program in YAML: that of the project itself, unless there is one that holds nothing else. */
async function programIn(folder: string, project: YamlFile, world: World): Promise<YamlFile> {
  const names = (await world.listFolder(folder)) ?? [];
  const file = ['Main.json', 'Main.yaml'].find((name) => names.includes(name));
  return file === undefined ? project : readIn(folder, file, world);
}

async function readIn(folder: string, name: string, world: World): Promise<YamlFile> {
  const path = join(folder, name);
  const bytes = await world.readFile(path);
  return readYaml(Buffer.from(bytes).toString('utf8'), path);
}

function runtimeOf(project: unknown, folder: string): 'nodejs' | 'yaml' {
  const runtime = member(project, 'runtime');
  const name = text(runtime) ?? text(member(runtime, 'name')) ?? 'none';
  const compiled = name === 'yaml' && member(member(runtime, 'options'), 'compiler') !== undefined;
  if (!compiled && (name === 'nodejs' || name === 'yaml')) return name;
  throw new UserError(
    compiled
      ? `The program in ${folder} is written by a compiler, which is not run.`
      : `The program in ${folder} has the runtime ${name}; only programs of nodejs and yaml can be evaluated.`,
    'Give the exported stack instead: pulumi stack export > stack.json, and --source pulumi:stack.json.',
  );
}

/** The stack that has a file of its own, where there is one such file. */
function onlyStack(names: readonly string[], folder: string): string {
  const stacks = names.flatMap((name) => /^Pulumi\.(.+)\.ya?ml$/u.exec(name)?.[1] ?? []);
  const [stack, ...others] = stacks;
  if (stack !== undefined && others.length === 0) return stack;
  const known = stacks.length === 0 ? '' : ` of ${stacks.join(', ')}`;
  throw new UserError(
    `Which stack${known} the program in ${folder} is for is not said.`,
    `Write ${folder}#${stack ?? 'dev'}.`,
  );
}

/** What Node would load of the folder that `main` of the project names, or that file. */
async function mainOf(folder: string, named: string | undefined, world: World): Promise<string> {
  if (named !== undefined && /\.[cm]?[jt]s$/u.test(named)) return resolve(folder, named);
  const inner = named === undefined ? folder : join(folder, named);
  const names = (await world.listFolder(inner)) ?? [];
  const manifest = names.includes('package.json')
    ? await packageMain(join(inner, 'package.json'), world)
    : undefined;
  if (manifest !== undefined && (await isFile(join(inner, manifest), world))) return resolve(inner, manifest);
  const found = ['index.js', 'index.ts', 'index.mjs', 'index.cjs'].find((name) => names.includes(name));
  if (found !== undefined) return resolve(inner, found);
  throw new UserError(
    `${inner} holds no index.ts and no index.js.`,
    'Name the file with main in Pulumi.yaml.',
  );
}

async function packageMain(path: string, world: World): Promise<string | undefined> {
  const { value: manifest } = await readIn(dirname(path), basename(path), world);
  return text(member(manifest, 'main'));
}

async function isFile(path: string, world: World): Promise<boolean> {
  try {
    await world.readFile(path);
    return true;
  } catch {
    return false;
  }
}
