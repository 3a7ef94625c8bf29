import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/model/resource.ts';
import { readOne } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

type Changes = readonly Record<string, unknown>[];

/** What each database of the input knows of its rules: how it comes out, by address. */
async function rules(input: unknown): Promise<Record<string, unknown>> {
  const { resources } = await readOne(input, [toy]);
  return Object.fromEntries(
    databases(resources).map(({ address, facts }) => [address, outcome(facts, 'publiclyAccessible')]),
  );
}

function databases(resources: readonly Resource[]): readonly Resource<'database'>[] {
  return resources.filter((resource): resource is Resource<'database'> => resource.kind === 'database');
}

function outcome(facts: Resource<'database'>['facts'], field: 'publiclyAccessible' | 'minimumTls'): unknown {
  const fact = facts[field];
  return fact?.known === true ? fact.value : fact?.why;
}

const database = (name: string, values: object, rest: object = {}): Record<string, unknown> => ({
  type: 'toy_database',
  name,
  values,
  ...rest,
});
const rule = (name: string, values: object, rest: object = {}): Record<string, unknown> => ({
  type: 'toy_rule',
  name,
  values,
  ...rest,
});

describe('a split-off type in a state', () => {
  it('belongs to the instance whose id or name it holds, and to no other', async () => {
    const state = rawState(
      database('a', { id: '1' }),
      database('b', { id: '2', name: 'bee' }),
      database('c', { id: 3 }),
      rule('x', { database_id: '1' }),
      rule('y', { database_id: 'bee' }),
    );
    expect(await rules(state)).toEqual({
      'toy_database.a': true,
      'toy_database.b': true,
      'toy_database.c': false,
    });
  });

  it('compares numbers as texts and Azure ids without case', async () => {
    const id = '/subscriptions/1/resourceGroups/RG/x/1';
    const state = rawState(
      database('a', { id: 7 }),
      database('b', { id }),
      rule('x', { database_id: '7' }),
      rule('y', { database_id: id.toLowerCase() }),
    );
    expect(await rules(state)).toEqual({ 'toy_database.a': true, 'toy_database.b': true });
  });

  it('of equal names belongs to the one of its own provider alias, then of its own module', async () => {
    const alias = { provider: 'provider["registry.terraform.io/acme/toy"].eu' };
    const state = rawState(
      database('a', { name: 'n' }),
      database('b', { name: 'n' }, alias),
      database('c', { name: 'n' }, { module: 'module.m' }),
      rule('x', { database_id: 'n' }, alias),
      rule('y', { database_id: 'n' }, { module: 'module.m' }),
    );
    expect(await rules(state)).toEqual({
      'toy_database.a': false,
      'toy_database.b': true,
      'module.m.toy_database.c': true,
    });
  });

  it('leaves every instance open whose part it may be', async () => {
    const two = rawState(
      database('a', { name: 'n' }),
      database('b', { name: 'n' }),
      database('c', { name: 'o' }),
      rule('x', { database_id: 'n' }),
    );
    expect(await rules(two)).toEqual({
      'toy_database.a': 'ambiguous',
      'toy_database.b': 'ambiguous',
      'toy_database.c': false,
    });
  });

  it('leaves all open where its own name is a secret', async () => {
    const hidden = {
      instances: [
        {
          attributes: { database_id: '1' },
          sensitive_attributes: [[{ type: 'get_attr', value: 'database_id' }]],
        },
      ],
    };
    expect(await rules(rawState(database('a', { id: '1' }), rule('x', {}, hidden)))).toEqual({
      'toy_database.a': 'ambiguous',
    });
  });

  it('belongs to nothing here where its parent is elsewhere', async () => {
    expect(await rules(rawState(database('a', { id: '1' }), rule('x', { database_id: '9' })))).toEqual({
      'toy_database.a': false,
    });
  });
});

/** A plan of databases and rules whose ids are all known only after apply, with the code they come from. */
function planOf(addresses: readonly string[], root_module: object): unknown {
  const changes: Changes = addresses.map((address) => ({
    address,
    index: /\["?([^\]"]*)"?\]$/u.exec(address)?.[1],
    unknown: address.includes('toy_rule') ? { id: true, database_id: true } : { id: true },
  }));
  return plan(changes, { configuration: { root_module } });
}

const code = (type: string, name: string, expressions: object = {}, rest: object = {}): object => ({
  address: `${type}.${name}`,
  mode: 'managed',
  type,
  name,
  expressions,
  ...rest,
});
const refersTo = (...references: readonly string[]): object => ({ database_id: { references } });

describe('a split-off type in a plan', () => {
  it('belongs to the instance that the code refers to', async () => {
    const found = await rules(
      planOf(['toy_database.a', 'toy_database.b', 'toy_rule.x'], {
        resources: [
          code('toy_database', 'a'),
          code('toy_database', 'b'),
          code('toy_rule', 'x', refersTo('toy_database.a.id', 'toy_database.a')),
        ],
      }),
    );
    expect(found).toEqual({ 'toy_database.a': true, 'toy_database.b': false });
  });

  it('is followed through variables into modules and through outputs out of them', async () => {
    const found = await rules(
      planOf(
        [
          'module.data.module.deep.toy_database.a',
          'module.data.module.deep.toy_database.b',
          'module.rules.toy_rule.x',
        ],
        {
          module_calls: {
            data: {
              module: {
                outputs: { database: { expression: { references: ['module.deep.id', 'module.deep'] } } },
                module_calls: {
                  deep: {
                    module: {
                      outputs: {
                        id: { expression: { references: ['toy_database.a.id', 'toy_database.a'] } },
                      },
                      resources: [code('toy_database', 'a'), code('toy_database', 'b')],
                    },
                  },
                },
              },
            },
            rules: {
              expressions: { target: { references: ['module.data.database', 'module.data'] } },
              module: { resources: [code('toy_rule', 'x', refersTo('var.target'))] },
            },
          },
        },
      ),
    );
    expect(found).toEqual({
      'module.data.module.deep.toy_database.a': true,
      'module.data.module.deep.toy_database.b': false,
    });
  });

  it('pairs instances with equal keys', async () => {
    const resources = [
      code('toy_database', 'a'),
      code('toy_rule', 'x', refersTo('toy_database.a', 'each.key')),
    ];
    const found = await rules(
      planOf(['toy_database.a["k"]', 'toy_database.a["l"]', 'toy_rule.x["l"]'], { resources }),
    );
    expect(found).toEqual({ 'toy_database.a["k"]': false, 'toy_database.a["l"]': true });
  });

  it('takes the key that the code writes', async () => {
    const resources = [
      code('toy_database', 'a'),
      code('toy_rule', 'x', refersTo('toy_database.a["k"].id', 'toy_database.a["k"]', 'toy_database.a')),
    ];
    const found = await rules(
      planOf(['toy_database.a["k"]', 'toy_database.a["l"]', 'toy_rule.x'], { resources }),
    );
    expect(found).toEqual({ 'toy_database.a["k"]': true, 'toy_database.a["l"]': false });
  });

  it('stays within its own instance of a module', async () => {
    const module = {
      resources: [
        code('toy_database', 'a'),
        code('toy_rule', 'x', refersTo('toy_database.a.id', 'toy_database.a')),
      ],
    };
    const found = await rules(
      planOf(['module.m["1"].toy_database.a', 'module.m["2"].toy_database.a', 'module.m["2"].toy_rule.x'], {
        module_calls: { m: { module } },
      }),
    );
    expect(found).toEqual({ 'module.m["1"].toy_database.a': false, 'module.m["2"].toy_database.a': true });
  });

  it('follows for_each over the parents', async () => {
    const resources = [
      code('toy_database', 'a'),
      code('toy_rule', 'x', refersTo('each.value.id', 'each.value'), {
        for_each_expression: { references: ['toy_database.a'] },
      }),
    ];
    expect(await rules(planOf(['toy_database.a["k"]', 'toy_rule.x["k"]'], { resources }))).toEqual({
      'toy_database.a["k"]': true,
    });
  });

  it('leaves open which of several instances is meant', async () => {
    const resources = [
      code('toy_database', 'a'),
      code('toy_database', 'b'),
      code('toy_rule', 'x', refersTo('toy_database.a')),
    ];
    const found = await rules(
      planOf(['toy_database.a[0]', 'toy_database.a[1]', 'toy_database.b', 'toy_rule.x'], { resources }),
    );
    expect(found).toEqual({
      'toy_database.a[0]': 'ambiguous',
      'toy_database.a[1]': 'ambiguous',
      'toy_database.b': false,
    });
  });

  it.each([
    ['local.id'],
    ['data.toy_database.x.id', 'data.toy_database.x'],
    ['var.target'],
    ['each.value'],
    ['module.gone.id'],
    [],
  ])('leaves all open where the code leads nowhere: %j', async (...references) => {
    const resources = [code('toy_database', 'a'), code('toy_rule', 'x', refersTo(...references))];
    expect(await rules(planOf(['toy_database.a', 'toy_rule.x'], { resources }))).toEqual({
      'toy_database.a': 'ambiguous',
    });
  });

  it('leaves all open where there is no code', async () => {
    expect(
      await rules(
        plan([{ address: 'toy_database.a' }, { address: 'toy_rule.x', unknown: { database_id: true } }], {
          configuration: undefined,
        }),
      ),
    ).toEqual({ 'toy_database.a': 'ambiguous' });
  });

  it('is not led in circles', async () => {
    const module = { outputs: { o: { expression: { references: ['var.v'] } } } };
    const module_calls = { m: { expressions: { v: { references: ['module.m.o', 'module.m'] } }, module } };
    const resources = [code('toy_database', 'a'), code('toy_rule', 'x', refersTo('module.m.o', 'module.m'))];
    expect(await rules(planOf(['toy_database.a', 'toy_rule.x'], { resources, module_calls }))).toEqual({
      'toy_database.a': 'ambiguous',
    });
  });
});

const tls = async (input: unknown): Promise<unknown> => {
  const [found] = databases((await readOne(input, [toy])).resources);
  return found === undefined ? undefined : outcome(found.facts, 'minimumTls');
};

describe('an instance that names another', () => {
  it('finds it by value, or by what the code says', async () => {
    expect(
      await tls(rawState(database('a', { group: 'g' }), { type: 'toy_group', values: { name: 'g' } })),
    ).toBe('1.2');
    const resources = [
      code('toy_database', 'a', { group: { references: ['toy_group.g.name', 'toy_group.g'] } }),
      code('toy_group', 'g'),
    ];
    const changes = [
      { address: 'toy_database.a', unknown: { group: true } },
      { address: 'toy_group.g', unknown: { name: true } },
    ];
    expect(await tls(plan(changes, { configuration: { root_module: { resources } } }))).toBe('1.2');
    expect(await tls(plan(changes))).toBe('computed');
  });
});
