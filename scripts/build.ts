import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/**
 * Writes dist: type declarations by tsc, and our own code joined into few files by esbuild.
 *
 * Some hundred small modules cost more time to load than to run. The same goes for the parser of Markdown, which
 * nearly every run needs, so it is joined in too, with its licences; other dependencies stay as they are installed.
 */
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const { metafile } = await build({
  entryPoints: ['src/index.ts', 'src/cli/main.ts', 'src/documents/worker.ts'],
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  external: Object.keys(manifest.dependencies),
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages that these files belong to. */
function licencesOf(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted().map(licenceOf).join('\n\n');
}

function licenceOf(folder: string): string {
  const names = ['license', 'LICENSE', 'License', 'LICENSE.md', 'license.md', 'Readme.md'];
  const path = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`${folder} has no licence that could be handed on.`);
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(path, 'utf8').trim()}`;
}
