import { posix } from 'node:path';
import type { Expression } from '../syntax/expression.ts';
import { lockedMajors } from '../lock-file.ts';
import type { Majors } from '../provider-majors.ts';
import { filesOf, isCode, joined, type Disk } from './folder.ts';
import { toModule, type Module } from './module.ts';

/** A module with those that its calls lead to; a call whose module is not there leads to a reason. */
export interface ModuleTree {
  readonly module: Module;
  readonly children: ReadonlyMap<string, ModuleTree | Missing>;
  /** Majors of providers by the lock file of the root module, by `namespace/type`. */
  readonly locked: ReadonlyMap<string, Majors>;
}

/** A module that is not read. */
export interface Missing {
  /** A clause: `the module terraform-aws-modules/rds/aws is not there: run terraform init`. */
  readonly why: string;
}

/** Modules are nested as deep as people nest them, and not more of them; beyond is an attack. */
const deepest = 32;
const most = 10_000;

/** Reads a module and all that it calls: local paths, and those that `terraform init` installed. */
export async function readTree(root: string, disk: Disk): Promise<ModuleTree> {
  const installed = await installedModules(root, disk);
  const loaded = new Map<string, Promise<Module>>();
  const load = (folder: string): Promise<Module> => {
    let module = loaded.get(folder);
    if (module === undefined)
      loaded.set(folder, (module = filesOf(folder, disk).then((files) => toModule(folder, files))));
    return module;
  };
  const locked = await lockedMajors(root, disk);
  let count = 0;
  const read = async (folder: string, key: string, above: readonly string[]): Promise<ModuleTree> => {
    count += 1;
    const path = [...above, await disk.identify(folder)];
    const module = await load(folder);
    const children = new Map<string, ModuleTree | Missing>();
    for (const [name, { block }] of module.calls) {
      const source = literal(block.body.attributes.get('source')?.expression) ?? '';
      const childKey = key === '' ? name : `${key}.${name}`;
      const child = folderOf(source, folder, installed.get(childKey), root);
      const there = child !== undefined && (await disk.list(child))?.some(isCode) === true;
      if (!there) children.set(name, { why: `the module ${source} is not there: run terraform init` });
      else if (path.includes(await disk.identify(child)))
        children.set(name, { why: `the module ${source} calls itself, which Terraform refuses` });
      else if (path.length > deepest || count >= most)
        children.set(name, { why: `the module ${source} is nested too deep, or there are too many` });
      else children.set(name, await read(child, childKey, path));
    }
    return { module, children, locked };
  };
  return read(root, '', []);
}

function literal(expression: Expression | undefined): string | undefined {
  return expression?.type === 'literal' && typeof expression.value === 'string'
    ? expression.value
    : undefined;
}

function folderOf(
  source: string,
  folder: string,
  installed: string | undefined,
  root: string,
): string | undefined {
  if (/^\.\.?\//u.test(source)) return clean(posix.join(folder, source), folder);
  return installed === undefined ? undefined : joined(root, installed);
}

/** `posix.join` drops a leading `./`. */
function clean(path: string, folder: string): string {
  return folder.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
}

/** By key: the folder that `terraform init` put a module in, relative to the root module. */
async function installedModules(root: string, disk: Disk): Promise<ReadonlyMap<string, string>> {
  const text = await disk.read(joined(root, '.terraform/modules/modules.json'));
  const found = new Map<string, string>();
  if (text === undefined) return found;
  try {
    const { Modules: modules = [] } = JSON.parse(text) as {
      Modules?: readonly { Key?: string; Dir?: string }[];
    };
    for (const { Key: key, Dir: dir } of modules)
      if (key !== undefined && key !== '' && dir !== undefined) found.set(key, dir);
  } catch {
    return new Map();
  }
  return found;
}

export function isMissing(tree: ModuleTree | Missing): tree is Missing {
  return 'why' in tree;
}
