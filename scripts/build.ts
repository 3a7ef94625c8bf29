import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { literalKeys } from './literal-keys.ts';

/**
 * Writes dist: type declarations by tsc, and our own code joined into few files by esbuild.
 *
 * Some hundred small modules cost more time to load than to run, ours and those of others: what nearly every run
 * needs is joined in, with its licence. So are the clients of the AWS SDK, of which a few operations are needed and
 * the rest would be 200 MB, and what signs in to Azure. What few runs need stays as it is installed.
 */
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const { metafile } = await build({
  entryPoints: [
    'src/index.ts',
    'src/cli/main.ts',
    'src/documents/worker.ts',
    'src/providers/pulumi/program/child.ts',
  ],
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Only modules can be taken in in part: of a client of the AWS SDK the few operations that are asked.
  mainFields: ['module', 'main'],
  target: 'node22.12',
  // Packages of the older kind that are joined in ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  external: Object.keys(manifest.dependencies),
  // Written for Node, it is 70 files that ask for each other by `require`; the same for browsers is of modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [literalKeys],
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages that these files belong to, each text once. */
function licencesOf(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const packages = [...new Set(folders)].toSorted();
  const byText = Map.groupBy(packages, (folder) => licenceOf(folder, packages));
  return [...byText].map(([text, same]) => `${same.map(nameOf).join('\n')}\n\n${text}`).join('\n\n');
}

/** Its licence; a package without one is published with others of its scope or repository under the same licence. */
function licenceOf(folder: string, packages: readonly string[]): string {
  const own = manifestOf(folder);
  const kin = packages.filter((other) => {
    const { license, repository } = manifestOf(other);
    const together = repository !== undefined && addressOf(repository) === addressOf(own.repository);
    const scoped = nameOf(folder).startsWith('@') && dirname(other) === dirname(folder);
    return license === own.license && (together || scoped);
  });
  const path = [folder, ...kin].flatMap(licenceFile)[0];
  if (path === undefined) throw new Error(`${folder} has no licence that could be handed on.`);
  return readFileSync(path, 'utf8').trim();
}

function licenceFile(folder: string): readonly string[] {
  const names = ['license', 'LICENSE', 'License', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'Readme.md'];
  return names.map((name) => join(folder, name)).filter((candidate) => existsSync(candidate));
}

interface Manifest {
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function addressOf(repository: Manifest['repository']): string | undefined {
  return typeof repository === 'string' ? repository : repository?.url;
}

function nameOf(folder: string): string {
  return folder.replace(/^.*node_modules\//, '');
}
