import { describe, expect, it } from 'vitest';
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
});
