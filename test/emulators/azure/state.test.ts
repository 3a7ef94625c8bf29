import { beforeAll, describe, expect, test } from 'vitest';
import { scratch, tomcheck } from '../../cli/command.ts';
import { stateOf } from '../a-state.ts';
import { accessKey, sasToken, startAzurite } from '../azurite.ts';

const azurite = startAzurite();
const folder = scratch({ 'policy.md': '# Security\n\nVolumes are encrypted at rest.\n' });
const check = (key: string, env: Record<string, string>): ReturnType<typeof tomcheck> =>
  tomcheck(['check', 'policy.md', '--source', `azurerm://${azurite.place}/${key}`, '-f', 'json'], {
    cwd: folder,
    env,
  });

const withKey = { ARM_ACCESS_KEY: accessKey };

beforeAll(async () => {
  await azurite.createContainer('states');
  await azurite.store('states/shop/prod.tfstate', stateOf(7));
  await azurite.store('states/shop.tfstateenv%3Aour%20test', stateOf(8));
  await azurite.store('states/notes.txt', 'resource "aws_vpc" "a" {}');
});

function sourceIn(report: string): object | undefined {
  return (JSON.parse(report) as { estate: { sources: readonly object[] } }).estate.sources[0];
}

describe('a state in the storage of Azure', () => {
  test('is read with an access key, and says when it was written', async () => {
    const { code, out, err } = await check('states/shop/prod.tfstate', withKey);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(sourceIn(out)).toMatchObject({
      name: `azurerm://${azurite.place}/states/shop/prod.tfstate`,
      layer: 'state',
      about: { serial: '7', lineage: 'the-lineage' },
      modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });
    expect(out).not.toContain('canary');
  });

  test('is read with a SAS token, which is not shown', async () => {
    const token = sasToken('r', new Date(Date.now() + 60_000));
    const { out, err } = await check('states/shop.tfstateenv:our test', { ARM_SAS_TOKEN: `?${token}` });
    expect(err).toBe('');
    expect(sourceIn(out)).toMatchObject({ about: { serial: '8' } });
    expect(out).not.toContain('sig=');
  });

  test.each([
    ['states/other.tfstate', withKey, 'states/other.tfstate does not exist.'],
    ['none/prod.tfstate', withKey, 'The container of azurerm://'],
    ['states/notes.txt', withKey, 'is Terraform code, not a state or a plan.'],
    [
      'states/shop/prod.tfstate',
      { ARM_ACCESS_KEY: Buffer.from('another key').toString('base64') },
      'Azure refuses access to azurerm://',
    ],
    [
      'states/shop/prod.tfstate',
      { ARM_SAS_TOKEN: sasToken('r', new Date('2020-01-01')) },
      'Azure refuses access to azurerm://',
    ],
  ])('is refused in one sentence: %s', async (key, env, message) => {
    const { code, out, err } = await check(key, env);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/sig=|SharedKey/u);
  });
});
