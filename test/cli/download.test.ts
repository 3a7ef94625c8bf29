import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloader } from '../../src/cli/download.ts';
import { scratch, tomcheck } from './command.ts';

const state = {
  version: 4,
  terraform_version: '1.9.0',
  serial: 3,
  lineage: 'l',
  outputs: {},
  resources: [],
};

/** A GitLab and an HCP Terraform, as far as their documentation shows them. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = '', headers, method } = request;
  asked.push(`${method} ${url} ${headers.authorization ?? '-'}`);
  const send = (status: number, body: unknown): void =>
    void response.writeHead(status).end(JSON.stringify(body));
  if (url === '/state/prod')
    return send(headers.authorization === `Basic ${btoa('reader:key')}` ? 200 : 401, state);
  if (url === '/state/none') return void response.writeHead(204).end();
  if (url === '/state/moved') return void response.writeHead(302, { location: '/state/prod' }).end();
  if (url === '/signed/state') return send(headers.authorization === undefined ? 200 : 400, state);
  if (headers.authorization !== 'Bearer token') return send(401, {});
  if (url === '/api/v2/organizations/acme/workspaces/prod') return send(200, { data: { id: 'ws-1' } });
  if (url === '/api/v2/workspaces/ws-1/current-state-version')
    return send(200, {
      data: { attributes: { 'hosted-state-download-url': `http://${here()}/signed/state` } },
    });
  return send(404, {});
}

const asked: string[] = [];
let server: Server;
const here = (): string => `localhost:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
});
afterAll(() => void server.close());

const folder = scratch({}, ['policy.md']);
const check = (source: string, env: Record<string, string> = {}): ReturnType<typeof tomcheck> =>
  tomcheck(['check', 'policy.md', '--source', source], { cwd: folder, env });

describe('a state that is no file', () => {
  test('is read from an HTTP backend with the variables of Terraform', async () => {
    const env = { TF_HTTP_USERNAME: 'reader', TF_HTTP_PASSWORD: 'key' };
    const { out, err } = await check(`http://${here()}/state/prod`, env);
    expect(err).toBe('');
    expect(out).toContain('serial 3');
    expect(out).not.toContain('key');
  });

  test.each([
    ['prod', 'refuses access (status 401).', 'TF_HTTP_USERNAME'],
    ['none', 'holds no state.', 'Check the address'],
    ['moved', 'answers with status 302.', 'Check the address'],
  ])('is refused in one sentence: %s', async (path, message, hint) => {
    const { code, err } = await check(`http://${here()}/state/${path}`);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test('shows no token of its address', async () => {
    const { out, err } = await check(`http://${here()}/state/prod?token=canary-9`);
    expect(`${out}${err}`).toContain('/state/prod');
    expect(`${out}${err}`).not.toContain('canary-9');
  });

  test('is read from HCP Terraform, and its token is sent to that host alone', async () => {
    asked.length = 0;
    const { out, err } = await check(`tfe://${here()}/acme/prod`, { TFE_TOKEN: 'token' });
    expect(err).toBe('');
    expect(out).toContain('serial 3');
    expect(asked).toEqual([
      'GET /api/v2/organizations/acme/workspaces/prod Bearer token',
      'GET /api/v2/workspaces/ws-1/current-state-version Bearer token',
      'GET /signed/state -',
    ]);
  });

  test('needs a token, and a workspace that is there', async () => {
    expect((await check('hcp://acme/prod')).err).toContain('hcp://acme/prod needs a token.');
    const { err } = await check(`tfe://${here()}/acme/other`, { TFE_TOKEN: 'token' });
    expect(err).toContain('knows no state of acme/other.');
    expect((await check('hcp://acme', { TFE_TOKEN: 'token' })).err).toContain('names no workspace');
  });
});

describe('what is not asked', () => {
  const download = downloader(new AbortController().signal);

  test.each([
    ['http://example.com/state', 'is not asked without TLS'],
    ['https://169.254.169.254/latest/meta-data', 'keep credentials'],
    ['https://[fe80::1]/state', 'keep credentials'],
    ['https://user:word@example.com/state', 'with a password in the address'],
    ['https://no host/state', 'cannot be read'],
  ])('%s', async (url, message) => {
    await expect(download(url, {})).rejects.toThrow(message);
  });

  test('a password in an address is not shown', async () => {
    await expect(download('https://user:canary@example.com/state', {})).rejects.not.toThrow('canary');
  });
});
