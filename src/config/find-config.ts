import { dirname, join } from 'node:path';

const configName = 'tomcheck.yaml';

/** The nearest tomcheck.yaml at or above a folder, or undefined. `exists` is asked for each candidate. */
export async function findConfig(
  folder: string,
  exists: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, configName);
    if (await exists(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}
