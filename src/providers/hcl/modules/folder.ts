import { posix } from 'node:path';
import type { World } from '../../../model/provider.ts';
import { parseFile, type SourceFile } from '../syntax/parse-file.ts';

/** Reads of one run: each file and folder is read once. */
export interface Disk {
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  readonly read: (path: string) => Promise<string | undefined>;
  /** One name for one folder, whichever links lead to it. */
  readonly identify: (folder: string) => Promise<string>;
}

export function createDisk(world: World): Disk {
  const folders = new Map<string, Promise<readonly string[] | undefined>>();
  return {
    list: (folder) => {
      let names = folders.get(folder);
      if (names === undefined) folders.set(folder, (names = world.listFolder(folder).catch(() => undefined)));
      return names;
    },
    read: async (path) => {
      try {
        return new TextDecoder().decode(await world.readFile(path));
      } catch {
        return undefined;
      }
    },
    identify: async (folder) => {
      const real = await world.realPath?.(folder).catch(() => undefined);
      return real ?? posix.normalize(`${folder}/.`);
    },
  };
}

const code = /\.(?:tf|tofu)(?:\.json)?$/u;
const override = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/u;

/**
 * The files of a module in the order in which they count: overrides last. A file for OpenTofu stands for the one of the
 * same name for Terraform. Links are followed, as both do.
 * Source: Terraform documentation, override files; OpenTofu documentation, files and directories.
 */
export async function filesOf(folder: string, disk: Disk): Promise<readonly SourceFile[]> {
  const all = ((await disk.list(folder)) ?? []).filter((name) => code.test(name));
  const names = all.filter((name) => !standIns(all).has(name));
  const ordered = [
    ...names.filter((each) => !override.test(each)),
    ...names.filter((each) => override.test(each)),
  ].map((name) => joined(folder, name));
  const files: SourceFile[] = [];
  for (let next = 0; next < ordered.length; next += together) {
    const some = ordered.slice(next, next + together).map((path) => readFile(path, disk));
    files.push(...(await Promise.all(some)));
  }
  return files;
}

/** So many files are opened at once: while the grammar is loaded for one, the others are read as far as they are plain. */
const together = 64;

async function readFile(path: string, disk: Disk): Promise<SourceFile> {
  const text = await disk.read(path);
  return text === undefined ? unreadable(path) : parseFile(path, text);
}

/** Names of files that OpenTofu passes over, as another of the same name is meant for it. */
export function standIns(names: readonly string[]): ReadonlySet<string> {
  const forTofu = names.filter((name) => /\.tofu(?:\.json)?$/u.test(name));
  return new Set(forTofu.map((name) => name.replace(/\.tofu(?=(?:\.json)?$)/u, '.tf')));
}

function unreadable(path: string): SourceFile {
  const faults = [{ message: 'cannot be read', at: 0 }];
  return { path, text: '', body: { attributes: new Map(), blocks: [] }, faults };
}

export function isCode(name: string): boolean {
  return code.test(name);
}

export function isOverride({ path }: SourceFile): boolean {
  return override.test(path.slice(path.lastIndexOf('/') + 1));
}

export function joined(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
