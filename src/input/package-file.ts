import { existsSync, readFileSync } from 'node:fs';

/** Text of a file that ships with tomcheck, by its path from the folder of package.json. */
export function packageFile(path: string): string {
  return readFileSync(new URL(path, packageRoot()), 'utf8');
}

/** Sources, compiled and bundled files lie at different depths below package.json. */
function packageRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) throw new Error('package.json of tomcheck is missing');
    folder = parent;
  }
  return folder;
}
