import { describe, expect, it } from 'vitest';
import { hetzner } from '../../../src/providers/terraform/hetzner/index.ts';
import { hetznerObjectStorage } from '../../../src/providers/terraform/hetzner/object-storage.ts';
import { readOne } from './read.ts';
import { rawState, toy } from './toy-cloud.ts';

const database = (name: string, account?: string): Record<string, unknown> => ({
  type: 'toy_database',
  name,
  values: { account },
});

describe('accounts', () => {
  it('are one for each that is named, and one for resources that name none', async () => {
    const setting = { type: 'toy_setting', values: { account: '1', blocks: true } };
    const { resources } = await readOne(
      rawState(database('a', '1'), database('b', '2'), database('c', '1'), database('d'), setting),
      [toy],
      { account: ['blocksPublicBuckets'] },
    );
    expect(resources.map(({ kind, account, facts }) => [kind, account, facts])).toMatchObject([
      [
        'account',
        '1',
        { blocksPublicBuckets: { value: true, from: { path: 'blocks', address: 'toy_setting.this' } } },
      ],
      ['account', '2', { blocksPublicBuckets: { value: false } }],
      ['account', undefined, { blocksPublicBuckets: { value: false } }],
    ]);
  });

  it('are one for all providers of a cloud', async () => {
    const resources = [
      { type: 'hcloud_server', provider: 'hetznercloud/hcloud', attributes: { id: '1', name: 'web' } },
      {
        type: 'minio_s3_bucket',
        provider: 'aminueza/minio',
        attributes: {
          bucket: 'files',
          bucket_domain_name: 'https://fsn1.your-objectstorage.com/minio/files',
        },
      },
    ].map(({ type, provider, attributes }) => ({
      mode: 'managed',
      type,
      name: 'this',
      provider: `provider["registry.terraform.io/${provider}"]`,
      instances: [{ schema_version: 0, attributes }],
    }));
    const state = { version: 4, terraform_version: '1.13.4', serial: 1, lineage: 'x', resources };
    const read = await readOne(state, [hetzner, hetznerObjectStorage], {
      account: ['blocksPublicBuckets'],
      server: [],
      bucket: [],
    });
    expect(read.resources.map(({ kind, provider }) => [kind, provider])).toEqual([
      ['server', 'hetzner'],
      ['bucket', 'hetzner'],
      ['account', 'hetzner'],
    ]);
  });
});
