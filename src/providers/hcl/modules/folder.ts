import type { World } from '../../../model/provider.ts';
import { parseFile, type SourceFile } from '../syntax/parse-file.ts';

/** Reads of one run: each file and folder is read once. */
export interface Disk {
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  readonly read: (path: string) => Promise<string | undefined>;
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
  };
}

const code = /\.(?:tf|tofu)(?:\.json)?$/u;
const override = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/u;

/** The files of a module in the order in which they count: overrides last. Source: Terraform documentation, override files. */
export async function filesOf(folder: string, disk: Disk): Promise<readonly SourceFile[]> {
  const names = ((await disk.list(folder)) ?? []).filter((name) => code.test(name));
  const files: SourceFile[] = [];
  for (const name of [
    ...names.filter((each) => !override.test(each)),
    ...names.filter((each) => override.test(each)),
  ]) {
    const text = await disk.read(joined(folder, name));
    files.push(
      text === undefined ? unreadable(joined(folder, name)) : await parseFile(joined(folder, name), text),
    );
  }
  return files;
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
