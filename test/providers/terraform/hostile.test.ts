import { describe, expect, it } from 'vitest';
import { terraformProvider } from '../../../src/providers/terraform/terraform-provider.ts';
import { readOne, worldOf } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

describe('hostile input', () => {
  it('cannot reach a prototype by its keys', async () => {
    const text = JSON.stringify(rawState({ type: 'toy_database', values: { tags: {} } })).replace(
      '"tags":{}',
      '"tags":{"__proto__":{"x":"y"},"constructor":"c"},"__proto__":{"encrypted":true}',
    );
    const { resources } = await readOne(text, [toy]);
    const database = resources.find(({ kind }) => kind === 'database');
    expect(database?.facts).toMatchObject({ encryptedAtRest: { known: false } });
    expect(database?.labels.known && Object.entries(database.labels.value)).toEqual([['constructor', 'c']]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('passes names through as they are', async () => {
    const name = '\u001b[31m\u202Ered';
    const { resources } = await readOne(rawState({ type: 'toy_database', values: { name } }), [toy]);
    expect(resources.find(({ kind }) => kind === 'database')?.name).toBe(name);
  });

  it('with values nested deeper than any stack is refused in one line', async () => {
    const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
    const text = JSON.stringify(plan([{ address: 'toy_database.a', after: { tags: 'DEEP' } }])).replace(
      '"DEEP"',
      deep,
    );
    await expect(readOne(text, [toy])).rejects.toThrow(
      /^input\.json:1:\d+: the file is nested deeper than 1000 levels\.$/u,
    );
  });

  it('whose values are of other types than expected is not understood, but read', async () => {
    for (const value of [7, 'x', [[]], [{}], { a: [] }, true]) {
      const all = Object.fromEntries(
        ['id', 'name', 'arn', 'region', 'tags', 'account', 'encrypted', 'backup', 'group', 'database_id'].map(
          (key) => [key, value],
        ),
      );
      const { sources } = await readOne(
        plan([
          { address: 'toy_database.a', after: all },
          { address: 'toy_rule.x', after: all },
        ]),
        [toy],
      );
      expect(sources[0]?.counts.total).toBe(2);
    }
  });
});

describe('a file larger than one string can hold', () => {
  it('is read', { timeout: 120_000 }, async () => {
    const [head = '', tail = ''] = JSON.stringify(
      plan([{ address: 'toy_database.a', after: { encrypted: true } }], { prior_state: ['FILL'] }),
    ).split('"FILL"');
    const filling = Buffer.from(`${JSON.stringify('x'.repeat(1 << 20))},`);
    const parts = [Buffer.from(head), ...Array.from({ length: 540 }, () => filling), Buffer.from(`0${tail}`)];
    const world = { ...worldOf({}), readFile: async () => Buffer.concat(parts) };
    const addresses: string[] = [];
    for await (const thing of terraformProvider([toy]).collect({
      inputs: ['big.json'],
      reads: { database: ['encryptedAtRest'] },
      world,
    })) {
      if (thing.what === 'resource') addresses.push(thing.address);
    }
    expect(addresses).toEqual(['toy_database.a']);
  });
});
