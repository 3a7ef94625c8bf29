import { posix } from 'node:path';
import type { World } from '../../model/provider.ts';

/** Files that expressions read. They are named while values are worked out, fetched then, and found the next time. */
export interface Files {
  readonly read: (path: string) => Uint8Array | undefined;
  readonly list: (path: string) => readonly string[] | undefined;
  /** Reads what has been asked for and not found; false if that is nothing. */
  readonly fetch: () => Promise<boolean>;
}

/** Larger files are no configuration. */
const largest = 10 * 1024 * 1024;

/** Paths are relative to the root module; nothing outside of its folder is read, not through a link either. */
export function createFiles(root: string, world: World): Files {
  const contents = new Map<string, Uint8Array | undefined>();
  const folders = new Map<string, readonly string[] | undefined>();
  const wanted = new Set<string>();
  const wantedFolders = new Set<string>();
  const inside = (path: string): string | undefined => {
    const normal = posix.normalize(path);
    return posix.isAbsolute(normal) || normal.startsWith('..') ? undefined : posix.join(root, normal);
  };
  return {
    read: (path) => {
      const place = inside(path);
      if (place !== undefined && !contents.has(place)) wanted.add(place);
      return place === undefined ? undefined : contents.get(place);
    },
    list: (path) => {
      const place = inside(path);
      if (place !== undefined && !folders.has(place)) wantedFolders.add(place);
      return place === undefined ? undefined : folders.get(place);
    },
    fetch: async () => {
      if (wanted.size + wantedFolders.size === 0) return false;
      for (const path of wanted)
        contents.set(path, (await leadsOut(path, root, world)) ? undefined : await readSmall(path, world));
      for (const path of wantedFolders)
        folders.set(path, (await leadsOut(path, root, world)) ? undefined : await listed(path, world));
      wanted.clear();
      wantedFolders.clear();
      return true;
    },
  };
}

/** Whether links lead out of the folder: what is there is nobody's code, and may be a secret. */
async function leadsOut(path: string, root: string, { realPath }: World): Promise<boolean> {
  if (realPath === undefined) return false;
  try {
    const [real, base] = [await realPath(path), await realPath(root)];
    return real !== base && !real.startsWith(base.endsWith('/') ? base : `${base}/`);
  } catch {
    return false;
  }
}

async function readSmall(path: string, world: World): Promise<Uint8Array | undefined> {
  try {
    const bytes = await world.readFile(path);
    return bytes.length > largest ? undefined : bytes;
  } catch {
    return undefined;
  }
}

async function listed(path: string, world: World): Promise<readonly string[] | undefined> {
  try {
    return await world.listFolder(path);
  } catch {
    return undefined;
  }
}
