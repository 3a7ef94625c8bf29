import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

export const root = resolve(import.meta.dirname, '../..');

type Require = (path: string) => unknown;
type Run = (require: Require, module: { exports: unknown }, exports: unknown) => void;

/** Values are shared between the thousands of resources of a big file; for inputs of three resources it only costs. */
const standIns: ReadonlyMap<string, string> = new Map([
  [
    join(root, 'src/providers/terraform/json/sharing-parser.ts'),
    `import { parseValue } from './value.ts'; export const sharingParser = () => parseValue;`,
  ],
]);

/** The modules of this project in one process, of which one at a time can be put in other words. */
export interface Workbench {
  /** The exports of a module, by its path from the root of the project. */
  readonly load: (path: string) => unknown;
  /** Replaces the text of a module until the next call; without one all are as they are written. */
  readonly replace: (path?: string, text?: string) => void;
}

/**
 * `packages` stand in for those of that name.
 *
 * Compiles each module once. A replaced one, and all that import it, run again when they are loaded next:
 * some milliseconds, where a new process would take a second.
 */
export function createWorkbench(packages: Readonly<Record<string, unknown>> = {}): Workbench {
  const written = new Map<string, Run>();
  const loaded = new Map<string, { exports: unknown }>();
  const importers = new Map<string, Set<string>>();
  let replaced: { readonly path: string; readonly run: Run } | undefined;

  const runOf = (path: string): Run => {
    if (replaced?.path === path) return replaced.run;
    const run = written.get(path) ?? compiled(path, standIns.get(path) ?? readFileSync(path, 'utf8'));
    written.set(path, run);
    return run;
  };
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    runOf(path)(requireFor(path), module, module.exports);
    return module.exports;
  };
  const requireFor = (importer: string): Require => {
    const others = createRequire(importer);
    return (name) => {
      if (Object.hasOwn(packages, name)) return packages[name];
      if (!name.startsWith('.') || !name.endsWith('.ts')) return others(name);
      const path = join(dirname(importer), name);
      importers.set(path, (importers.get(path) ?? new Set()).add(importer));
      return load(path);
    };
  };
  const forget = (path: string): void => {
    if (!loaded.delete(path)) return;
    for (const importer of importers.get(path) ?? []) forget(importer);
  };
  return {
    load: (path) => load(join(root, path)),
    replace: (path, text) => {
      if (replaced !== undefined) forget(replaced.path);
      replaced = undefined;
      if (path === undefined || text === undefined) return;
      const whole = join(root, path);
      replaced = { path: whole, run: compiled(whole, text) };
      forget(whole);
    },
  };
}

function compiled(path: string, text: string): Run {
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    sourcefile: path,
    target: 'node22',
    // So that they come by the same way as all others.
    supported: { 'dynamic-import': false },
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(path).href),
      'import.meta.dirname': JSON.stringify(dirname(path)),
    },
  });
  return compileFunction(code, ['require', 'module', 'exports'], { filename: path }) as Run;
}
