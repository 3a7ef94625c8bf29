import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/model/resource.ts';
import { readOne } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

const values = {
  id: 'db-1',
  name: 'main',
  encrypted: true,
  region: 'north',
  tags: { team: 'x' },
  account: '42',
};
const shown = (resources: readonly unknown[], child: readonly unknown[] = []): unknown => ({
  format_version: '1.0',
  terraform_version: '1.9.0',
  values: { root_module: { resources, child_modules: [{ address: 'module.a["x.y"]', resources: child }] } },
});
const shownDatabase = {
  mode: 'managed',
  type: 'toy_database',
  name: 'this',
  provider_name: 'registry.opentofu.org/acme/toy',
  address: 'toy_database.this',
  values,
  sensitive_values: {},
};

async function only(input: unknown): Promise<Resource> {
  const { resources } = await readOne(input, [toy]);
  const databases = resources.filter((resource) => resource.kind === 'database');
  expect(databases).toHaveLength(1);
  return databases[0] as Resource;
}

describe('the forms', () => {
  it.each([
    ['a raw state', rawState({ type: 'toy_database', values }), 'state'],
    ['a shown state', shown([shownDatabase]), 'state'],
    ['a plan', plan([{ address: 'toy_database.this', after: values }]), 'plan'],
    [
      'a plan with sorted keys',
      JSON.parse(JSON.stringify(plan([{ address: 'toy_database.this', after: values }]), sorted)),
      'plan',
    ],
    [
      'UTF-16 with a byte order mark',
      Buffer.from(`\u{feff}${JSON.stringify(shown([shownDatabase]))}`, 'utf16le'),
      'state',
    ],
    ['UTF-8 with a byte order mark', `\u{feff}${JSON.stringify(shown([shownDatabase]))}`, 'state'],
    [
      'white space everywhere',
      JSON.stringify(plan([{ address: 'toy_database.this', after: values }]), null, '\r\n\t '),
      'plan',
    ],
  ])('give the same resource: %s', async (_, input, layer) => {
    const resource = await only(input);
    expect(resource).toMatchObject({
      kind: 'database',
      provider: 'toy',
      id: 'db-1',
      name: 'main',
      type: 'toy_database',
      address: 'toy_database.this',
      account: '42',
      region: { known: true, value: 'north' },
      labels: { known: true, value: { team: 'x' } },
      facts: { encryptedAtRest: { known: true, value: true, from: { path: 'encrypted' } } },
    });
    expect(resource.source?.layer).toBe(layer);
  });

  it('are also an empty state', async () => {
    expect((await readOne({ format_version: '1.0' }, [toy])).sources[0]?.counts.total).toBe(0);
    expect((await readOne(rawState(), [toy])).sources[0]?.counts.total).toBe(0);
  });

  it('say serial, lineage, version and time', async () => {
    const { sources } = await readOne(rawState(), [toy]);
    expect(sources[0]).toMatchObject({
      reader: 'terraform',
      name: 'input.json',
      about: { serial: '7', lineage: 'a-b-c', terraform_version: '1.9.0' },
      modified: '2026-11-21T08:00:00.000Z',
    });
  });

  it('know the provider however it is spelled', async () => {
    for (const provider of [
      'provider["registry.opentofu.org/acme/toy"].eu',
      'module.x.provider["acme/toy"]',
      'provider.toy.eu',
      'provider.toy',
    ]) {
      const { sources } = await readOne(rawState({ type: 'toy_database', provider }), [toy]);
      expect([provider, sources[0]?.counts.mapped]).toEqual([provider, 1]);
    }
    const { sources } = await readOne(
      rawState({ type: 'toy_database', provider: 'provider["x.io/other/toy"]' }),
      [toy],
    );
    expect(sources[0]?.counts.unmapped).toBe(1);
  });
});

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe('a raw state', () => {
  it('spells addresses with modules and keys as Terraform does', async () => {
    const { resources } = await readOne(
      rawState(
        {
          module: 'module.a["x.y"]',
          type: 'toy_database',
          instances: [
            { index_key: 0, attributes: {} },
            { index_key: 'b"${c}', attributes: {} },
          ],
        },
        { type: 'toy_database', name: 'single' },
      ),
      [toy],
    );
    const addresses = resources.filter(({ kind }) => kind === 'database').map(({ address }) => address);
    expect(addresses).toEqual([
      'module.a["x.y"].toy_database.this[0]',
      'module.a["x.y"].toy_database.this["b\\"$${c}"]',
      'toy_database.single',
    ]);
  });

  it('leaves out deposed instances and keeps tainted ones, saying so', async () => {
    const { sources, resources } = await readOne(
      rawState({
        type: 'toy_database',
        instances: [
          { attributes: values },
          { deposed: 'abc', attributes: values },
          { index_key: 1, status: 'tainted', attributes: {} },
        ],
      }),
      [toy],
    );
    expect(sources[0]?.counts.total).toBe(2);
    expect(resources.filter(({ kind }) => kind === 'database')).toHaveLength(2);
    expect(sources[0]?.warnings).toEqual([
      expect.stringMatching(/^1 instance is tainted .*\(toy_database\.this\[1\]\)\.$/u),
      expect.stringMatching(/^1 instance is deposed, .*\(toy_database\.this\)\.$/u),
    ]);
  });

  it('hides what it marks as sensitive and unwraps dynamic values', async () => {
    const attributes = { ...values, encrypted: { value: false, type: 'bool' }, backup: [{ days: 7 }] };
    const resource = await only(
      rawState({
        type: 'toy_database',
        instances: [
          {
            attributes,
            sensitive_attributes: [
              [
                { type: 'get_attr', value: 'backup' },
                { type: 'index', value: { value: 0, type: 'number' } },
                { type: 'get_attr', value: 'days' },
              ],
              [{ type: 'get_attr', value: 'region' }],
            ],
          },
        ],
      }),
    );
    expect(resource.facts).toMatchObject({
      encryptedAtRest: { value: false },
      backups: { known: false, why: 'secret' },
    });
    expect(resource.region).toMatchObject({ known: false, why: 'secret' });
  });

  it('knows nothing of instances in the form of Terraform 0.11', async () => {
    const resource = await only(
      rawState({ type: 'toy_database', instances: [{ attributes_flat: { id: 'x' } }] }),
    );
    expect(resource.facts).toMatchObject({ encryptedAtRest: { known: false, why: 'failed' } });
    expect(resource.id).toBe('toy_database.this');
  });
});

describe('a shown state', () => {
  it('is read through all its modules, without data sources and deposed objects', async () => {
    const { sources, resources } = await readOne(
      shown(
        [
          shownDatabase,
          { ...shownDatabase, deposed_key: 'x' },
          { ...shownDatabase, mode: 'data', address: 'data.toy_database.this' },
        ],
        [
          {
            ...shownDatabase,
            address: 'module.a["x.y"].toy_database.this',
            tainted: true,
            sensitive_values: { encrypted: true },
          },
        ],
      ),
      [toy],
    );
    const databases = resources.filter(({ kind }) => kind === 'database');
    expect(databases.map(({ address }) => address)).toEqual(
      ['module.a["x.y"].toy_database.this', 'toy_database.this'].toSorted(byOrder(databases)),
    );
    expect(databases.find(({ address }) => address.startsWith('module'))?.facts).toMatchObject({
      encryptedAtRest: { why: 'secret' },
    });
    expect(sources[0]?.counts.total).toBe(2);
    expect(sources[0]?.warnings).toHaveLength(2);
  });

  it('has its keys put back into the addresses of Terraform 0.12', async () => {
    expect((await only(shown([{ ...shownDatabase, index: 2 }]))).address).toBe('toy_database.this[2]');
  });
});

function byOrder(resources: readonly Resource[]): (one: string, other: string) => number {
  const place = (address: string): number => resources.findIndex((resource) => resource.address === address);
  return (one, other) => place(one) - place(other);
}

describe('a plan', () => {
  it('shows what shall exist: not what is only deleted or forgotten', async () => {
    const actions = [
      ['no-op'],
      ['create'],
      ['update'],
      ['delete', 'create'],
      ['create', 'delete'],
      ['delete'],
      ['forget'],
      ['create', 'forget'],
    ];
    const { sources, resources } = await readOne(
      plan(
        actions.map((action, index) => ({
          address: `toy_database.x${index}`,
          actions: action,
          after: values,
        })),
      ),
      [toy],
    );
    const names = resources.filter(({ kind }) => kind === 'database').map(({ address }) => address.slice(-1));
    expect(names).toEqual(['0', '1', '2', '3', '4', '7']);
    expect(sources[0]?.warnings).toEqual([expect.stringContaining('1 instance is forgotten')]);
  });

  it('knows a value only after apply where a leaf is marked, and nowhere else', async () => {
    const resource = await only(
      plan([
        {
          address: 'toy_database.a',
          after: { backup: [{}], tags: {} },
          unknown: { encrypted: true, backup: [{ days: true }], tags: {}, region: [false] },
        },
      ]),
    );
    expect(resource.facts).toMatchObject({
      encryptedAtRest: { why: 'computed' },
      backups: { why: 'computed' },
    });
    expect(resource.labels).toMatchObject({ known: true, value: {} });
    expect(resource.region).toMatchObject({ known: false, why: 'not-shown' });
  });

  it('says so when it is not complete', async () => {
    for (const rest of [
      { errored: true },
      { complete: false },
      { resource_changes: [], planned_values: { root_module: { resources: [{ mode: 'managed' }] } } },
    ]) {
      const { sources, gaps } = await readOne(plan([], rest), [toy]);
      expect(sources[0]?.warnings).toHaveLength(1);
      expect(gaps).toContainEqual(
        expect.objectContaining({ why: 'cut-off', kinds: expect.arrayContaining(['database']) }),
      );
    }
  });

  it('takes type and name from the address where an element leaves them out', async () => {
    const change = { actions: ['create'], after: values };
    const resource = await only(
      plan([], {
        resource_changes: [{ address: 'module.m.toy_database.a["k"]', provider_name: 'acme/toy', change }],
      }),
    );
    expect(resource.address).toBe('module.m.toy_database.a["k"]');
  });
});
