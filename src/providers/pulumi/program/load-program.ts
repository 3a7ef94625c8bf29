import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, registerHooks, stripTypeScriptTypes } from 'node:module';
import type { LoadHookSync, ResolveHookSync } from 'node:module';
import { dirname, join, resolve as absolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Loads a program and runs it as Pulumi does: a program that exports a function is that function.
 *
 * Programs in TypeScript are written for ts-node, so imports need no ending and `__dirname` is there.
 */
export async function loadProgram(main: string): Promise<unknown> {
  registerHooks({ resolve, load });
  const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(main).href);
  const program = loaded['default'];
  return typeof program === 'function' ? program() : { ...loaded };
}

const resolve: ResolveHookSync = (specifier, context, next) => {
  try {
    return next(specifier, context);
  } catch (error) {
    const found = context.parentURL?.startsWith('file:')
      ? asRequired(specifier, fileURLToPath(context.parentURL))
      : undefined;
    if (found === undefined) throw error;
    return { url: pathToFileURL(found).href, shortCircuit: true };
  }
};

const endings = ['.ts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];

/** The file that `require` would find, TypeScript among them. */
function asRequired(specifier: string, parent: string): string | undefined {
  if (!specifier.startsWith('.')) return required(specifier, parent);
  const path = absolute(dirname(parent), specifier);
  const paths = [...endings.map((ending) => `${path}${ending}`), path.replace(/\.js$/u, '.ts')];
  return paths.find((one) => existsSync(one) && statSync(one).isFile());
}

function required(specifier: string, parent: string): string | undefined {
  try {
    return createRequire(parent).resolve(specifier);
  } catch {
    return undefined;
  }
}

const load: LoadHookSync = (url, context, next) => {
  const path = url.startsWith('file:') ? fileURLToPath(url) : '';
  const own = path !== '' && !path.includes(`${join('/', 'node_modules')}/`);
  if (own && path.endsWith('.ts')) {
    const source = withoutTypes(readFileSync(path, 'utf8'));
    const format = /^\s*(?:import|export)\b/mu.test(source) ? 'module' : 'commonjs';
    return { format, source: format === 'module' ? withRequire(source) : source, shortCircuit: true };
  }
  if (
    own &&
    path.endsWith('.json') &&
    context.importAttributes['type'] === undefined &&
    context.conditions.includes('import')
  )
    return { format: 'module', source: `export default ${readFileSync(path, 'utf8')}`, shortCircuit: true };
  return next(url, context);
};

/** Lines stay where they are, unless the program has what is more than types, such as an enum. */
function withoutTypes(source: string): string {
  try {
    return stripTypeScriptTypes(source);
  } catch {
    return stripTypeScriptTypes(source, { mode: 'transform' });
  }
}

const own = {
  __filename: 'import.meta.filename',
  __dirname: 'import.meta.dirname',
  require: "process.getBuiltinModule('node:module').createRequire(import.meta.url)",
} as const;

/** What modules of CommonJS have, on the first line, where the program uses it and has none of its own. */
function withRequire(source: string): string {
  const made = Object.entries(own).filter(
    ([name]) =>
      new RegExp(String.raw`\b${name}\b`, 'u').test(source) &&
      !new RegExp(String.raw`\b(?:const|let|var|function|import)\s+\{?\s*${name}\b`, 'u').test(source),
  );
  return `${made.map(([name, value]) => `const ${name} = ${value};`).join(' ')}${source}`;
}
