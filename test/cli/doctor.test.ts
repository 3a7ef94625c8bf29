import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scratch, tomcheck, type Outcome } from './command.ts';

const written = { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' };
const workspace = '/api/v2/organizations/acme/workspaces/shop';
const version = '/api/v2/workspaces/ws-1/current-state-version';

/** What stands at each address; the tail of the path of a state says how it answers. */
function answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const path = url.replace(/\?.*$/u, '');
  asked.push(`${path} ${headers.range ?? '-'}`);
  if (path.endsWith('/denied')) return void response.writeHead(403).end(error('AccessDenied'));
  if (path.endsWith('/expired')) return void response.writeHead(400).end(error('ExpiredToken'));
  if (path.endsWith('/failed')) return void response.writeHead(403).end(error('AuthenticationFailed'));
  if (path.endsWith('/locked')) return void response.writeHead(401).end('canary');
  if (path === workspace) return void response.end(JSON.stringify({ data: { id: 'ws-1' } }));
  if (path === version) return void response.end(stateVersion());
  if (!path.endsWith('/prod')) return void response.writeHead(404).end(error('NoSuchKey'));
  if (headers.range === 'bytes=0-0') return void response.writeHead(206, written).end('{');
  send(response);
}

/** A state that nobody could read whole. */
function send(response: ServerResponse): void {
  response.writeHead(200, { ...written, 'content-length': 2 ** 29 });
  const piece = Buffer.alloc(2 ** 16, ' ');
  const more = (): void => {
    if (response.destroyed) return;
    sent += piece.length;
    response.write(piece, () => setImmediate(more));
  };
  more();
}

function error(code: string): string {
  return `<?xml version="1.0"?><Error><Code>${code}</Code><Message>canary</Message></Error>`;
}

function stateVersion(): string {
  const attributes = {
    'hosted-state-download-url': `${origin()}/signed/prod`,
    'created-at': '2026-11-03T10:00:00Z',
  };
  return JSON.stringify({ data: { attributes } });
}

const asked: string[] = [];
let sent = 0;
let server: Server;
const port = (): number => (server.address() as AddressInfo).port;
const origin = (): string => `http://localhost:${port()}`;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
});
afterAll(() => void server.close());
beforeEach(() => void asked.splice(0));

const folder = scratch({});

/** Runs doctor with sources in which `{}` is the port. */
function doctor(sources: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const named = sources.flatMap((source) => ['--source', source.replace('{}', String(port()))]);
  return tomcheck(['doctor', ...named], {
    cwd: folder,
    env: {
      AWS_ENDPOINT_URL_S3: origin(),
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
      AWS_REGION: 'eu-central-1',
      AWS_MAX_ATTEMPTS: '1',
      ARM_ACCESS_KEY: 'a2V5',
      TFE_TOKEN: 'testing',
      ...env,
    },
  });
}

describe('doctor, of remote states', () => {
  test('says which can be read, and reads none of them whole', async () => {
    sent = 0;
    const { code, out, err } = await doctor([
      's3://states/prod',
      'azurerm://acmestates.blob.localhost:{}/states/prod',
      'http://localhost:{}/state/prod?token=canary',
      'tfe://localhost:{}/acme/shop',
    ]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll(String(port()), '1')).toBe(
      `s3://states/prod can be read, and was last written on 2026-11-02T10:00:00.000Z.
azurerm://acmestates.blob.localhost:1/states/prod can be read, and was last written on 2026-11-02T10:00:00.000Z.
http://localhost:1/state/prod can be read, and was last written on 2026-11-02T10:00:00.000Z.
tfe://localhost:1/acme/shop can be read, and was last written on 2026-11-03T10:00:00Z.
`,
    );
    expect(asked).toContain('/states/prod bytes=0-0');
    expect(sent).toBeLessThan(2 ** 27);
  });

  test('says of each what is missing, in words of its own, and looks at all of them', async () => {
    const { code, out, err } = await doctor([
      's3://states/denied',
      's3://states/expired',
      's3://states/gone',
      'azurerm://acmestates.blob.localhost:{}/states/failed',
      'http://localhost:{}/state/locked',
      'http://localhost:{}/state/gone',
      'tfe://localhost:{}/acme/none',
      'azurerm://ACME/states/prod',
      's3://states/prod',
    ]);

    expect({ code, err }).toEqual({ code: 3, err: '' });
    const said = [
      'AWS refuses access to s3://states/denied.\n  The credentials need s3:GetObject',
      'The AWS credentials for s3://states/expired have expired.\n  Sign in again',
      's3://states/gone does not exist.\n  Check the key',
      'Azure does not accept the credentials for azurerm://',
      '/state/locked refuses access (status 401).\n  Set TF_HTTP_USERNAME',
      '/state/gone holds no state.\n  Check the address',
      'knows no state of acme/none.\n  Check the names',
      'azurerm://ACME/states/prod names no storage account of this cloud.',
      's3://states/prod can be read',
    ];
    expect(said.filter((words) => !out.includes(words))).toEqual([]);
    expect(out).not.toContain('canary');
  });

  test('names the credentials that are missing', async () => {
    const { code, out } = await doctor(['hcp://acme/shop', 'azurerm://acmestates/states/prod'], {
      TFE_TOKEN: '',
      ARM_ACCESS_KEY: '',
      AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
    });

    expect(code).toBe(3);
    expect(out).toContain('hcp://acme/shop needs a token.\n  Set TFE_TOKEN');
    expect(out).toContain('azurerm://acmestates/states/prod: No credentials for Azure were found.');
    expect(asked).toEqual([]);
  });
});
