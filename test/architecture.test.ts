import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

interface Rule {
  /** Other rooms it may import. */
  readonly sees: readonly string[];
  /** Node modules and packages it may import. */
  readonly packages: readonly string[];
}

/** The rooms of CONTRIBUTING.md. A room is a folder of `src`, or a file directly in it. */
const rooms: Record<string, Rule> = {
  model: { sees: [], packages: ['typebox (types)'] },
  'errors.ts': { sees: [], packages: [] },
  'version.ts': { sees: ['input'], packages: [] },
  input: { sees: ['errors.ts'], packages: ['node:fs', 'yaml', 'ajv', 'typebox (types)'] },
  documents: {
    sees: ['model', 'errors.ts', 'input'],
    packages: [
      'node:crypto',
      'mdast (types)',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-frontmatter',
      'micromark-extension-gfm',
      'micromark-extension-frontmatter',
      'yaml',
      'parse5',
      'mammoth',
      'fflate',
      'unpdf',
      'node:worker_threads',
    ],
  },
  checks: { sees: ['model'], packages: ['typebox'] },
  claims: {
    sees: ['model', 'checks', 'errors.ts', 'input', 'documents'],
    packages: ['node:crypto', 'typebox', 'yaml'],
  },
  providers: {
    sees: ['model', 'errors.ts', 'input'],
    packages: [
      'node:crypto',
      'node:path',
      'node:buffer',
      'node:dns',
      'node:http',
      'node:https',
      'node:net (types)',
      'node:stream (types)',
      'node:stream/consumers',
      'node:vm',
      'node:module',
      'node:url',
      // Only of a program of Pulumi and the process that it is evaluated in: see below.
      'node:child_process',
      'node:fs',
      'node:timers/promises',
      '@smithy/node-http-handler',
      '@aws-sdk/*',
      '@azure/identity',
      'web-tree-sitter',
      'yaml',
    ],
  },
  reporters: {
    sees: ['model', 'errors.ts', 'input'],
    packages: ['picocolors', 'fast-string-width', 'typebox', 'ajv'],
  },
  engine: { sees: ['model', 'errors.ts', 'checks', 'claims', 'providers'], packages: ['node:crypto'] },
  config: {
    sees: ['model', 'errors.ts', 'input', 'engine', 'providers'],
    packages: ['typebox', 'node:path'],
  },
  cli: {
    sees: [
      'model',
      'errors.ts',
      'version.ts',
      'input',
      'documents',
      'checks',
      'claims',
      'providers',
      'reporters',
      'engine',
      'config',
    ],
    packages: ['*'],
  },
  'index.ts': {
    sees: [
      'model',
      'errors.ts',
      'documents',
      'checks',
      'claims',
      'providers',
      'reporters',
      'engine',
      'config',
      'input',
    ],
    packages: [],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = listFiles(src);
const imports = files.flatMap(importsOf);

describe('the rooms', () => {
  test('every room of src has a rule, and every rule has a room', () => {
    const found = [...new Set(files.map(roomOf))].sort();

    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(50);
    expect(found).toEqual(Object.keys(rooms).sort());
  });

  test('a room imports only from rooms it may see', () => {
    const trespasses = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const from = roomOf(file);
      const to = roomOf(resolve(dirname(file), target));
      return from !== to && !ruleOf(file).sees.includes(to);
    });

    expect(trespasses.map(say)).toEqual([]);
  });

  test('a room imports only the packages it may use', () => {
    const trespasses = imports.filter(({ file, target, typeOnly }) => {
      if (target.startsWith('.')) return false;
      const { packages } = ruleOf(file);
      const scope = target.replace(/\/.*/, '/*');
      const allowed = ['*', target, scope].some((name) => packages.includes(name));
      return !allowed && !(typeOnly && packages.includes(`${target} (types)`));
    });

    expect(trespasses.map(say)).toEqual([]);
  });

  test('the SDK of a cloud is named in the files of its clients, which load when they are called', () => {
    const named = imports
      .filter(({ target }) => /^@(?:aws-sdk|azure)\//.test(target))
      .map(({ file }) => relative(src, file));
    const clients = imports.filter(
      ({ file, target }) => target.includes('/clients/') && !code(file).includes(`import('${target}')`),
    );

    expect(named.filter((file) => !/^providers\/(?:aws|azure)\/clients\//.test(file))).toEqual([]);
    expect(new Set(named.map((file) => file.split('/')[1]))).toEqual(new Set(['aws', 'azure']));
    expect(clients.map(say)).toEqual([]);
  });

  test('only a program of Pulumi gets a process of its own, and only in it files are read without being handed in', () => {
    const own = /^node:(child_process|fs|timers\/promises)$/;
    const found = imports
      .filter(({ file, target }) => roomOf(file) === 'providers' && own.test(target))
      .map(({ file, target }) => `${relative(src, file)} ${target}`);

    expect(found.sort()).toEqual([
      'providers/pulumi/program/evaluate.ts node:timers/promises',
      'providers/pulumi/program/load-program.ts node:fs',
      'providers/pulumi/program/run-program.ts node:child_process',
    ]);
  });

  test('the SDK of Pulumi is named where it is loaded, and of its Automation API only what reads is called', () => {
    const named = files.filter((file) => code(file).includes('@pulumi/pulumi'));
    const stack = files.filter((file) => relative(src, file).startsWith('providers/pulumi/stack/'));
    const called = stack.flatMap((file) =>
      [...code(file).matchAll(/\b(LocalWorkspace|PulumiCommand|Stack|workspace|stack)\.(\w+)\(/g)].map(
        ([, of = '', member = '']) => `${of}.${member}`,
      ),
    );

    expect(named.map((file) => relative(src, file)).sort()).toEqual([
      'providers/pulumi/program/sdk.ts',
      'providers/pulumi/stack/automation.ts',
    ]);
    expect([...new Set(called)].sort()).toEqual([
      'LocalWorkspace.create',
      'PulumiCommand.get',
      'workspace.exportStack',
    ]);
  });

  test('one check, one cloud, one reporter does not import its siblings', () => {
    const siblings = imports.filter(({ file, target }) => {
      const path = relative(src, file);
      const cloud = /^providers\/terraform\/(aws|azure|hetzner)\//.exec(path)?.[1];
      const other = target.startsWith('.') ? relative(src, resolve(dirname(file), target)) : '';
      const otherCloud = /^providers\/terraform\/(aws|azure|hetzner)\//.exec(other)?.[1];
      return cloud !== undefined && otherCloud !== undefined && cloud !== otherCloud;
    });

    expect(siblings.map(say)).toEqual([]);
  });

  test('checks, claims and reporters are synchronous and touch neither clock nor environment', () => {
    const pure = /^(checks|reporters|model)\//;
    const touching = /\b(async |await |process\.|Date\.now|new Date\(\)|Math\.random|fetch\()/;
    const offenders = files.filter((file) => pure.test(relative(src, file)) && touching.test(code(file)));

    expect(offenders.map((file) => relative(src, file))).toEqual([]);
  });

  test('only the command line prints or ends the process', () => {
    const printing = /\bconsole\.|process\.(stdout|stderr|exit)/;
    const offenders = files.filter((file) => roomOf(file) !== 'cli' && printing.test(code(file)));

    expect(offenders.map((file) => relative(src, file))).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function roomOf(file: string): string {
  return relative(src, file).split('/')[0] ?? '';
}

function ruleOf(file: string): Rule {
  return rooms[roomOf(file)] ?? { sees: [], packages: [] };
}

/** The source without comments, in which words like `await ` may stand. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const pattern = /(?:^|\n)\s*(?:import|export)(\s+type)?\s[^;'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g;
  return [...code(file).matchAll(pattern)].map((match) => ({
    file,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function say({ file, target }: Import): string {
  return `${relative(src, file)} imports ${target}`;
}
