import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { noSettings, type Settings } from '../../src/config/settings.ts';

function read(text: string, path = 'tomcheck.yaml'): Promise<Settings> {
  return readConfig(text, path, configSchema);
}

describe('tomcheck.yaml', () => {
  test('with nothing but its version says as much as none', async () => {
    expect(await read('version: 1\n')).toEqual({ ...noSettings, path: 'tomcheck.yaml' });
  });

  test('has paths that start where it lies', async () => {
    const { documents, sources } = await read(
      'version: 1\ndocuments: [{ path: a.md, claims: a.yaml, type: text }]\nsources: [{ terraform: infra }]\n',
      join('..', 'tomcheck.yaml'),
    );

    expect(documents).toEqual([{ path: join('..', 'a.md'), claims: join('..', 'a.yaml'), format: 'text' }]);
    expect(sources).toEqual([{ provider: 'terraform', input: join('..', 'infra') }]);
  });

  test('may name absolute paths and standard input', async () => {
    const { sources } = await read(
      'version: 1\nsources:\n  - terraform: /states/a.tfstate\n  - terraform: "-"\n',
      join('..', 'tomcheck.yaml'),
    );

    expect(sources.map(({ input }) => input)).toEqual(['/states/a.tfstate', '-']);
  });

  test('says what the engine needs to know', async () => {
    const { options } = await read(
      [
        'version: 1',
        'estate: { complete: true, accounts: ["111122223333"] }',
        'scopes: { production: { labels: { env: prod } } }',
        'exclude: [{ address: module.a.*, reason: Test data. }]',
        'fail-on: [untested]',
        'max-age: 2d',
      ].join('\n'),
    );

    expect(options).toEqual({
      estate: { declared: true, accounts: ['111122223333'] },
      scopes: { production: { labels: { env: 'prod' } } },
      exclude: [{ address: 'module.a.*', reason: 'Test data.' }],
      failOn: ['untested'],
      maxAgeHours: 48,
    });
  });

  test.each([
    ['documents: []', 'tomcheck.yaml:1:1: "version" is missing here.'],
    ['version: 2', 'tomcheck.yaml:1:10: "version" cannot be 2.'],
    ['version: 1\nsources: [{ oracle: x }]', 'unknown key "oracle"'],
    ['version: 1\nestate: { complete: false }', '"complete" cannot be false.'],
    ['version: 1\nestate: { complete: true, accounts: [111122223333] }', '"0" must be text.'],
    ['version: 1\nexclude: [{ reason: Because. }]', 'tomcheck.yaml:2:11: '],
    ['version: 1\nfail-on: [drift]', 'cannot be "drift"'],
    ['version: 1\nmax-age: 3', '"max-age" must be text.'],
    ['version: 1\nmax-age: soon', '"max-age"'],
    ['version: 1\nscopes: { production: {} }', '"production"'],
  ])('refuses %s', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
