import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { azuriteFolder } from './azurite-folder.ts';
import { freePort } from './free-port.ts';

/** The one storage account that there is. */
const account = 'acmestates';
export const accessKey = Buffer.from('a key that opens nothing but the emulator').toString('base64');

export interface Azurite {
  /** `acmestates.blob.localhost:10000` */
  readonly place: string;
  readonly createContainer: (name: string) => Promise<void>;
  /** Stores a blob: its path is `container/name`, encoded. */
  readonly store: (path: string, content: string) => Promise<void>;
}

/** A storage account of one's own for the tests of a file. */
export function startAzurite(): Azurite {
  const state: { port: number; server?: ChildProcess } = { port: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'tomcheck-azurite-'));
  const put = (path: string, headers: Record<string, string>, body = ''): Promise<void> =>
    sent(`http://127.0.0.1:${state.port}/${account}/${path}`, headers, body);
  beforeAll(async () => {
    state.port = await freePort();
    const entry = join(azuriteFolder(), 'node_modules', 'azurite', 'dist', 'src', 'blob', 'main.js');
    const port = ['--blobPort', String(state.port)];
    state.server = spawn(
      process.execPath,
      [entry, ...port, '--inMemoryPersistence', '--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      { cwd: folder, stdio: 'ignore', env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${accessKey}` } },
    );
    await ready(`http://127.0.0.1:${state.port}/${account}`);
  }, 60_000);
  afterAll(() => {
    state.server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get place() {
      return `${account}.blob.localhost:${state.port}`;
    },
    createContainer: (name) => put(`${name}?restype=container`, {}),
    store: (path, content) => put(path, { 'x-ms-blob-type': 'BlockBlob' }, content),
  };
}

async function sent(url: string, headers: Record<string, string>, body: string): Promise<void> {
  const signed = `${url}${url.includes('?') ? '&' : '?'}${sasToken('racwdl', new Date(Date.now() + 3_600_000))}`;
  const answer = await fetch(signed, { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`Azurite answered with ${answer.status}: ${await answer.text()}`);
}

/** A shared access signature of the account. Source: Azure Storage documentation, "Create an account SAS". */
export function sasToken(permissions: string, until: Date): string {
  const end = until.toISOString().replace(/\.\d+/u, '');
  const version = '2020-08-04';
  const text = [account, permissions, 'b', 'sco', '', end, '', 'https,http', version, ''].join('\n');
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64')).update(text).digest('base64');
  const fields = { sv: version, ss: 'b', srt: 'sco', sp: permissions, se: end, spr: 'https,http' };
  return new URLSearchParams({ ...fields, sig: signature }).toString();
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('Azurite did not start within 30 seconds.');
}
