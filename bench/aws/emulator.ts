import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { freePort } from '../../test/emulators/free-port.ts';
import { motoFolder } from '../../test/emulators/moto-folder.ts';
import type { Setting, Told } from './proxy.ts';

/** moto, and a proxy before it. */
export interface Emulator {
  /** Of moto itself. */
  readonly url: string;
  /** Of the proxy. */
  readonly slow: string;
  /** Sets how the proxy answers from now on; gives what it answered since the last time. */
  readonly set: (setting: Setting) => Promise<{ readonly calls: number; readonly bytes: number }>;
  readonly stop: () => Promise<void>;
}

export function isInstalled(): boolean {
  return existsSync(join(motoFolder(), 'installed'));
}

export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const moto = spawn(join(motoFolder(), 'bin', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' },
  });
  await ready(url);
  const worker = new Worker(new URL('./proxy.ts', import.meta.url), { workerData: { emulator: url } });
  const hear = (): Promise<Told> => new Promise((resolve) => void worker.once('message', resolve));
  const first = await hear();
  return {
    url,
    slow: `http://127.0.0.1:${'port' in first ? first.port : 0}`,
    set: async (setting) => {
      const heard = hear();
      worker.postMessage(setting, []);
      const told = await heard;
      return 'calls' in told ? told : { calls: 0, bytes: 0 };
    },
    stop: async () => {
      await worker.terminate();
      moto.kill();
    },
  };
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      if ((await fetch(`${url}/moto-api/data.json`)).ok) return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('moto_server did not start within a minute.');
}

/** The variables that point any SDK of AWS there. */
export function pointedAt(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_REGION: 'eu-central-1',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_RETRY_MODE: 'standard',
  };
}
