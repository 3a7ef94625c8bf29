import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scratch, tomcheck, type Outcome } from './command.ts';

const state = JSON.stringify({
  version: 4,
  terraform_version: '1.9.0',
  serial: 3,
  lineage: 'l',
  resources: [],
});
const written = { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' };

/** Answers as Amazon S3 and Azure Blob Storage document them, by the last part of the path. */
const answers: Readonly<Record<string, readonly [status: number, body: string, headers?: object]>> = {
  moved: [301, error('PermanentRedirect'), { 'x-amz-bucket-region': 'eu-west-1' }],
  expired: [400, error('ExpiredToken', 'The provided token has expired. canary')],
  encrypted: [
    400,
    error('InvalidRequest', 'The object was stored using a form of Server Side Encryption. canary'),
  ],
  archived: [403, error('InvalidObjectState', 'canary')],
  strange: [418, error('Teapot', 'canary')],
  'cut-off': [200, state.slice(0, 20), { 'content-length': state.length }],
  old: [200, state, written],
  mismatch: [403, error('AuthorizationPermissionMismatch', 'canary')],
  failed: [403, error('AuthenticationFailed', 'signed: canary')],
  keyless: [403, error('KeyBasedAuthenticationNotPermitted')],
  'own-key': [409, error('BlobUsesCustomerSpecifiedEncryption', 'canary')],
};

function error(code: string, message = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
}

function answer({ url = '', method, headers }: IncomingMessage, response: ServerResponse): void {
  asked.push(`${method} ${url} ${headers.authorization?.replace(/[\s,].*$/u, '') ?? '-'}`);
  const [status, body, more] = answers[url.replace(/^.*\/|\?.*$/gu, '')] ?? [404, error('NoSuchKey')];
  response.writeHead(status, { 'content-type': 'application/xml', ...more });
  const cut = more !== undefined && 'content-length' in more;
  response.write(body, () => void (cut ? response.destroy() : response.end()));
}

const asked: string[] = [];
let server: Server;
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
});
afterAll(() => void server.close());
beforeEach(() => void asked.splice(0));

const folder = scratch({}, ['policy.md']);
const check = (source: string, env: Record<string, string>, ...more: readonly string[]): Promise<Outcome> =>
  tomcheck(['check', 'policy.md', '--source', source, ...more], { cwd: folder, env });

const aws = (): Record<string, string> => ({
  AWS_ENDPOINT_URL_S3: `http://localhost:${port()}`,
  AWS_ACCESS_KEY_ID: 'testing',
  AWS_SECRET_ACCESS_KEY: 'testing',
  AWS_REGION: 'eu-central-1',
  AWS_MAX_ATTEMPTS: '1',
});

const at = (key: string): string => `azurerm://acmestates.blob.localhost:${port()}/states/${key}`;

describe('a state in S3', () => {
  test.each([
    ['moved?region=eu-central-1', 'The bucket states is in eu-west-1.', 'Write ?region=eu-west-1.'],
    ['expired', 'The AWS credentials for s3://states/expired have expired.', 'Sign in again'],
    ['encrypted', 'is encrypted with a key that comes with every request (SSE-C)', 'terraform state pull'],
    ['archived', 's3://states/archived is archived, and cannot be read.', 'Restore it first.'],
    ['strange', 'S3 answers with Teapot for s3://states/strange.', 'terraform state pull'],
    ['cut-off', 's3://states/cut-off', 'again'],
    ['old?profile=nobody', 'No AWS credentials were found.', 'aws sso login'],
    ['old?region=evil.example/', 'is given with a region that is none.', 'eu-central-1'],
  ])('is refused in one sentence that quotes no answer: %s', async (key, message, hint) => {
    const { code, out, err } = await check(`s3://states/${key}`, aws());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(err).not.toContain('canary');
  });

  test('is looked for where the bucket is, if no region is named', async () => {
    await check('s3://states/moved', aws());
    expect(asked).toEqual(Array(2).fill('GET /states/moved?x-id=GetObject AWS4-HMAC-SHA256'));
  });

  test('is as old as it says', async () => {
    const { out } = await check('s3://states/old', aws(), '--max-age', '1h');
    expect(out).toContain('s3://states/old is older than 1 hours');
  });
});

describe('a state in the storage of Azure', () => {
  const env = { ARM_ACCESS_KEY: 'a2V5' };

  test.each([
    ['mismatch', 'Azure refuses access to azurerm://', 'Storage Blob Data Reader'],
    ['failed', 'Azure does not accept the credentials for azurerm://', 'ARM_SAS_TOKEN'],
    ['keyless', 'takes no access keys.', 'az login'],
    ['own-key', 'is encrypted with a key that comes with every request', 'terraform state pull'],
    ['strange', 'Azure answers with Teapot (status 418) for azurerm://', 'terraform state pull'],
    ['cut-off', 'cut off', ''],
    ['none', 'does not exist.', 'Check account, container and key'],
  ])('is refused in one sentence that quotes no answer: %s', async (key, message, hint) => {
    const { code, out, err } = await check(at(key), env);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(err).not.toContain('canary');
  });

  test('is asked for once, by GET', async () => {
    const { err } = await check(at('old'), env, '--max-age', '1h');
    expect(err).toBe('');
    expect(asked).toEqual(['GET /states/old SharedKey']);
  });

  test.each([
    ['azurerm://acmestates.blob.evil.example/states/prod', {}, 'names no storage account of this cloud.'],
    ['azurerm://ACME/states/prod', {}, 'names no storage account of this cloud.'],
    ['azurerm://acmestates/prod', {}, 'names no container and blob.'],
    ['azurerm://acmestates/states/prod?sig=canary', {}, 'is given with the option sig'],
    ['azurerm://acmestates/states/prod', { ARM_ENVIRONMENT: 'moon' }, 'ARM_ENVIRONMENT names no cloud'],
    ['azurerm://acmestates/states/prod', { ARM_ACCESS_KEY: '' }, 'No credentials for Azure were found.'],
  ])('is not asked for: %s, %o', async (source, more, message) => {
    // Of all ways to sign in only that of the environment, which holds nothing.
    const { err } = await check(source, {
      ...env,
      AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
      ...more,
    });
    expect(err).toContain(message);
    expect(err).not.toContain('canary');
    expect(asked).toEqual([]);
  });
});
