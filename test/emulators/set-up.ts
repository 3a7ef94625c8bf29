import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { motoFolder, motoVersion } from './moto-folder.ts';

/** Makes a virtual environment with moto, an implementation of the AWS API by others, once per machine and version. */
export function setup(): void {
  const folder = motoFolder();
  const done = join(folder, 'installed');
  if (existsSync(done)) return;
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['-m', 'venv', '--help']).status === 0);
  if (python === undefined) {
    throw new Error(
      'The emulator tests need Python 3.9 or newer with venv: install python3 and python3-venv.',
    );
  }
  process.stderr.write(`Installing moto ${motoVersion} into ${folder}, once.\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync(python, ['-m', 'venv', folder]);
  execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', `moto[server]==${motoVersion}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(done, '');
}
