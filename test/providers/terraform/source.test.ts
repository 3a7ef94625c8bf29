import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

const other = { provider: 'provider["registry.terraform.io/hashicorp/google"]' };

const lasting = async (reads: object, ...resources: readonly Record<string, unknown>[]): Promise<unknown> =>
  (await readOne(rawState(...resources), [toy], reads)).gaps.filter(({ why }) => why === 'not-shown');
expect(await lasting({ volume: [], database: [] }, { type: 'toy_role' })).toMatchObject([
  { kinds: ['volume'], provider: 'toy' },
]);

const disk = (name: string, temporary: unknown): Record<string, unknown> => ({
  address: `toy_disk.${name}`,
  after: { temporary },
  unknown: { temporary: temporary === undefined },
});

describe('a source', () => {
  it('counts what became of every managed instance', async () => {
    const many = { instances: [{ attributes: {} }, { index_key: 1, attributes: {} }] };
    const { sources } = await readOne(
      rawState(
        { type: 'toy_database', ...many },
        { type: 'toy_rule' },
        { type: 'toy_setting' },
        { type: 'toy_role' },
        { type: 'toy_dns_record' },
        { type: 'toy_queue', ...many },
        { type: 'random_id', provider: 'provider["registry.terraform.io/hashicorp/random"]' },
        { type: 'google_sql_database_instance', ...other },
        { type: 'toy_database', mode: 'data' },
        { type: '__proto__', ...other },
      ),
      [toy],
    );
    expect(sources[0]?.counts).toEqual({ total: 11, mapped: 2, linked: 2, irrelevant: 3, unmapped: 4 });
    expect({ ...sources[0]?.types.mapped }).toEqual({ toy_database: 2 });
    expect({ ...sources[0]?.types.irrelevant }).toEqual({ toy_role: 1, toy_dns_record: 1, random_id: 1 });
    expect(Object.entries(sources[0]?.types.unmapped ?? {})).toEqual([
      ['toy_queue', 2],
      ['google_sql_database_instance', 1],
      ['__proto__', 1],
    ]);
  });
});

describe('gaps', () => {
  it('are one for each unknown type, for the kinds it might be and that are read', async () => {
    const state = rawState(
      { type: 'toy_queue', instances: [{ attributes: {} }, { index_key: 1, attributes: {} }] },
      { type: 'toy_thing' },
      { type: 'google_sql_database_instance', name: 'main', ...other },
      { type: 'google_mystery', ...other },
    );
    const { gaps } = await readOne(state, [toy], { database: [], queue: [], volume: [] });
    const unmapped = gaps.filter(({ why }) => why === 'not-looked-at');
    expect(unmapped.map(({ subject, kinds, provider }) => [subject, kinds, provider])).toEqual([
      ['toy_queue (2)', ['queue'], 'toy'],
      ['toy_thing (1)', ['volume'], 'toy'],
      ['google_sql_database_instance (1)', ['database'], 'google'],
      ['google_mystery (1)', ['volume', 'database', 'queue'], 'google'],
    ]);
    expect(unmapped[2]?.detail).toBe(
      'tomcheck does not know the type google_sql_database_instance (1 instance, google_sql_database_instance.main).',
    );
  });

  it('tell what Terraform never shows of a cloud, if that cloud is in use and the kind is read', async () => {
    expect(await lasting({ database: [] }, { type: 'toy_role' })).toEqual([]);
    expect(await lasting({ volume: [] }, { type: 'random_id', provider: 'hashicorp/random' })).toEqual([]);
  });

  it('tell where it is not known whether an instance is such a thing at all', async () => {
    const { resources, gaps } = await readOne(
      plan([disk('a', true), disk('b', false), disk('c', undefined), disk('d', undefined)]),
      [toy],
      { volume: ['encryptedAtRest'] },
    );
    expect(resources.map(({ address }) => address)).toEqual(['toy_disk.b']);
    expect(gaps).toContainEqual(
      expect.objectContaining({ kinds: ['volume'], why: 'computed', subject: 'toy_disk (2)' }),
    );
  });
});

describe('what is read', () => {
  it('is all that is handed over: kinds and fields that nobody reads are left out', async () => {
    const state = rawState(
      { type: 'toy_database', values: { encrypted: true } },
      { type: 'toy_disk', values: { temporary: false } },
    );
    const { resources } = await readOne(state, [toy], { database: ['encryptedAtRest'] });
    expect(resources.map(({ kind, facts }) => [kind, Object.keys(facts)])).toEqual([
      ['database', ['encryptedAtRest']],
    ]);
  });

  it('shares the origins of a type', async () => {
    const { resources } = await readOne(
      rawState({ type: 'toy_database', name: 'a' }, { type: 'toy_database', name: 'b' }),
      [toy],
      { database: ['encryptedAtRest'] },
    );
    const [one, other] = resources.map(
      ({ facts }) => (facts as { encryptedAtRest: { from: object } }).encryptedAtRest.from,
    );
    expect(one).toBe(other);
  });
});
