import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';
import { plan, toy } from './toy-cloud.ts';

const region = async (configuration: object, rest: object = {}): Promise<unknown> => {
  const { resources } = await readOne(
    plan([{ address: 'module.m.toy_database.a' }], { configuration, ...rest }),
    [toy],
    { database: [] },
  );
  const fact = resources[0]?.region;
  return fact?.known === true ? fact.value : fact?.why;
};

const code = (provider_config: object, key: string, root: object = {}, call: object = {}): object => ({
  provider_config,
  root_module: {
    ...root,
    module_calls: {
      m: { ...call, module: { resources: [{ address: 'toy_database.a', provider_config_key: key }] } },
    },
  },
});

const withRegion = (expression: object): object => ({ expressions: { region: expression } });

describe('regions of the provider configuration', () => {
  it('are read as constants, by alias and from the module above', async () => {
    const constant = withRegion({ constant_value: 'north' });
    expect(await region(code({ toy: constant }, 'toy'))).toBe('north');
    expect(await region(code({ 'toy.eu': constant, toy: {} }, 'toy.eu'))).toBe('north');
    expect(await region(code({ toy: constant }, 'module.m:toy'))).toBe('north');
    expect(await region(code({ toy: {} }, 'toy'))).toBe('not-shown');
  });

  it('are read as the value of a variable, its default, or what the module call passes', async () => {
    const variable = withRegion({ references: ['var.region'] });
    expect(await region(code({ toy: variable }, 'toy'), { variables: { region: { value: 'south' } } })).toBe(
      'south',
    );
    expect(await region(code({ toy: variable }, 'toy', { variables: { region: { default: 'east' } } }))).toBe(
      'east',
    );
    const inModule = { 'module.m:toy': { module_address: 'module.m', ...variable } };
    expect(
      await region(
        code(inModule, 'module.m:toy', {}, { expressions: { region: { constant_value: 'west' } } }),
      ),
    ).toBe('west');
    expect(
      await region(
        code({ toy: variable }, 'toy', { variables: { region: { default: 'x', sensitive: true } } }),
      ),
    ).toBe('not-shown');
  });

  it('are not guessed from expressions that are more than a variable', async () => {
    const joined = withRegion({ references: ['var.a', 'var.b'] });
    expect(
      await region(code({ toy: joined }, 'toy'), { variables: { a: { value: 'x' }, b: { value: 'y' } } }),
    ).toBe('not-shown');
  });
});
