import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { noSettings, type Settings } from '../../src/config/settings.ts';
import { sourcesOf } from '../../src/cli/sources.ts';

function read(text: string): Promise<Settings> {
  return readConfig(text, 'tomcheck.yaml', configSchema);
}

describe('an AWS source of tomcheck.yaml', () => {
  test('is the own account in all its regions where nothing else is said', async () => {
    const { sources } = await read('version: 1\nsources: [{ aws: {} }]\n');

    expect(sources).toEqual([
      { provider: 'aws', input: 'aws', aws: { regions: 'enabled', accounts: 'own' } },
    ]);
  });

  test('is read as the guide writes it', async () => {
    const guide = readFileSync(new URL('../../docs/aws.md', import.meta.url), 'utf8');
    const { sources } = await read(/^```yaml\n(.*?)^```$/ms.exec(guide)?.[1] ?? '');

    expect(sources).toEqual([
      {
        provider: 'aws',
        input: 'aws',
        aws: {
          profile: 'audit',
          regions: 'enabled',
          accounts: 'organization',
          role: {
            name: 'tomcheck-reader',
            externalId: '7f3a',
            sessionName: 'tomcheck',
            sourceIdentity: 'nightly',
          },
        },
      },
    ]);
  });

  test('knows whether somebody stated that it is everything', async () => {
    const { sources } = await read(
      'version: 1\nsources: [{ aws: { regions: [eu-central-1] } }]\nestate: { complete: true }\n',
    );

    expect(sources[0]?.aws).toEqual({ regions: ['eu-central-1'], accounts: 'own', complete: true });
  });

  test.each([
    ['{ aws: { accounts: [123456789012] } }', 'must be text'],
    ['{ aws: { role: {} } }', '"name" is missing'],
    ['{ aws: { regoins: enabled } }', 'unknown key "regoins"'],
    ['{ aws: {}, terraform: a.tfstate }', 'tomcheck.yaml:2:'],
  ])('%s is a fault with its place', async (source, reason) => {
    await expect(read(`version: 1\nsources: [${source}]\n`)).rejects.toThrow(reason);
  });
});

describe('--source aws', () => {
  test('takes what tomcheck.yaml says of AWS, with another profile if one is named', async () => {
    const settings = await read(
      'version: 1\nsources: [{ aws: { regions: [eu-west-1] } }, { terraform: a }]\n',
    );

    expect(sourcesOf(['aws'], settings)).toMatchObject([
      { provider: 'aws', aws: { regions: ['eu-west-1'] } },
    ]);
    expect(sourcesOf(['aws:audit'], settings)).toMatchObject([
      { provider: 'aws', aws: { regions: ['eu-west-1'], profile: 'audit' } },
    ]);
  });

  test('needs no tomcheck.yaml', () => {
    expect(sourcesOf(['aws'], noSettings)).toEqual([
      { provider: 'aws', input: 'aws', aws: { regions: 'enabled', accounts: 'own' } },
    ]);
  });

  test('stands beside files', () => {
    expect(sourcesOf(['a.tfstate', 'aws'], noSettings).map(({ provider }) => provider)).toEqual([
      'terraform',
      'aws',
    ]);
  });
});
