import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { freePort } from './free-port.ts';
import { motoFolder } from './moto-folder.ts';

export interface Moto {
  readonly url: string;
  /** Forgets everything. */
  readonly reset: () => Promise<void>;
  /** From now on every caller needs a permission; undone by `reset`. */
  readonly enforcePermissions: () => Promise<void>;
}

/** The variables that the SDK reads, so that whatever is asked goes to the emulator. */
export function pointedAt(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_REGION: 'eu-central-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    // What moto does not know it answers with 500 and a web page, at which the SDK would try again and again.
    AWS_MAX_ATTEMPTS: '1',
    AWS_RETRY_MODE: 'standard',
  };
}

/**
 * An AWS of one's own for the tests of a file; sets the SDK's variables. With `managedPolicies` it knows those of AWS,
 * which takes it ten seconds more, and again at every reset.
 */
export function startMoto({ managedPolicies = false } = {}): Moto {
  const state: { url: string; server?: ChildProcess } = { url: '' };
  beforeAll(async () => {
    const port = await freePort();
    state.url = `http://127.0.0.1:${port}`;
    state.server = spawn(join(motoFolder(), 'bin', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
      stdio: 'ignore',
      env: {
        ...process.env,
        ...(managedPolicies ? { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' } : {}),
        MOTO_EC2_LOAD_DEFAULT_AMIS: 'false',
      },
    });
    await ready(state.url);
    Object.assign(process.env, pointedAt(state.url));
  }, 60_000);
  afterAll(() => void state.server?.kill());
  return {
    get url() {
      return state.url;
    },
    reset: async () => {
      await post(`${state.url}/moto-api/reset-auth`, 'inf');
      await post(`${state.url}/moto-api/reset`);
    },
    enforcePermissions: () => post(`${state.url}/moto-api/reset-auth`, '0'),
  };
}

async function post(url: string, body = ''): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body });
  if (!answer.ok) throw new Error(`${url} answered with ${answer.status}.`);
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      if ((await fetch(`${url}/moto-api/data.json`)).ok) return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('moto_server did not start within 30 seconds.');
}
