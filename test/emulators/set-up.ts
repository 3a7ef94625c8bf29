import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { azuriteFolder, azuriteVersion } from './azurite-folder.ts';
import { motoFolder, motoVersion } from './moto-folder.ts';

const run = promisify(execFile);

/**
 * Installs implementations of the clouds by others, once per machine and version: moto, the AWS API in Python, and
 * Azurite, the storage of Azure by Microsoft.
 */
export async function setup(): Promise<void> {
  await Promise.all([
    once(motoFolder(), `moto ${motoVersion}`, installMoto),
    once(azuriteFolder(), `Azurite ${azuriteVersion}`, installAzurite),
  ]);
}

async function once(folder: string, name: string, install: (folder: string) => Promise<void>): Promise<void> {
  const done = join(folder, 'installed');
  if (existsSync(done)) return;
  process.stderr.write(`Installing ${name} into ${folder}, once.\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await install(folder);
  writeFileSync(done, '');
}

async function installMoto(folder: string): Promise<void> {
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['-m', 'venv', '--help']).status === 0);
  if (python === undefined) {
    throw new Error(
      'The emulator tests need Python 3.9 or newer with venv: install python3 and python3-venv.',
    );
  }
  await run(python, ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', `moto[server]==${motoVersion}`]);
}

async function installAzurite(folder: string): Promise<void> {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--prefix', folder, ...quietly, `azurite@${azuriteVersion}`]);
}
