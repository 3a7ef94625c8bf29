import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';
import { plan, toy } from './toy-cloud.ts';

const change = { address: 'toy_database.real', after: { id: '1', encrypted: true } };
const fake = plan([{ address: 'toy_database.fake', after: { id: '2', encrypted: true } }])[
  'resource_changes'
];

async function addresses(input: unknown): Promise<readonly string[]> {
  const { resources } = await readOne(input, [toy], { database: [] });
  return resources.map(({ address }) => address);
}

describe('a plan whose large parts are jumped over', () => {
  it('is not misled by keys inside them', async () => {
    const values = { resource_changes: fake, text: '"resource_changes":[', more: [{ resource_changes: [] }] };
    const planned_values = { root_module: { resources: [{ values }] } };
    const prior_state = { values, configuration: { provider_config: {} }, resource_changes: fake };
    expect(await addresses(plan([change], { planned_values, prior_state }))).toEqual(['toy_database.real']);
  });

  it('is not misled where the fake is all that can be found', async () => {
    const { resource_changes: _, ...rest } = plan([], { planned_values: { a: 1, resource_changes: fake } });
    expect(await addresses(rest)).toEqual([]);
    expect(await addresses({ ...rest, '@level': 'x', '@message': 'y' })).toEqual([]);
  });

  it('is refused where the damage is, not where the jump went', async () => {
    const text = JSON.stringify(plan([change], { planned_values: { a: 'X' } })).replace('"X"', '"X"]]');
    await expect(readOne(`${text}\n}`, [toy])).rejects.toThrow(/^input\.json:\d+:\d+: the file /u);
  });
});
