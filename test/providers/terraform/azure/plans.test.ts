import { describe, expect, test } from 'vitest';
import { azure } from '../../../../src/providers/terraform/azure/index.ts';
import { readOne } from '../read.ts';
import { factsOf } from './facts-of.ts';

interface Planned {
  readonly after: Readonly<Record<string, unknown>>;
  /** Attributes known only after apply, with what the code says they refer to. */
  readonly refers: Readonly<Record<string, readonly string[]>>;
}

/** Facts of one resource of a plan that makes all of these. */
async function planned(
  address: string,
  resources: Readonly<Record<string, Planned>>,
): Promise<Record<string, unknown>> {
  const heads = Object.entries(resources).map(([at, plan]) => {
    const [type = '', name = ''] = at.split('.');
    return { address: at, mode: 'managed', type, name, plan };
  });
  const read = await readOne(
    {
      format_version: '1.2',
      terraform_version: '1.13.4',
      planned_values: { root_module: {} },
      resource_changes: heads.map(({ plan, ...head }) => {
        const unknown = Object.fromEntries(Object.keys(plan.refers).map((attribute) => [attribute, true]));
        const change = {
          actions: ['create'],
          before: null,
          after: plan.after,
          after_unknown: { id: true, ...unknown },
        };
        return { ...head, provider_name: 'registry.terraform.io/hashicorp/azurerm', change };
      }),
      configuration: {
        root_module: {
          resources: heads.map(({ plan, ...head }) => {
            const expressions = Object.entries(plan.refers).map(([name, references]) => [
              name,
              { references },
            ]);
            return { ...head, expressions: Object.fromEntries(expressions) };
          }),
        },
      },
    },
    [azure],
  );
  return factsOf(read.resources.find((resource) => resource.address === address));
}

const group: Planned = { after: { name: 'rg', location: 'westeurope' }, refers: {} };
const server = (refers: Planned['refers'] = {}): Planned => ({
  after: {
    name: 'pg',
    resource_group_name: 'rg',
    location: 'westeurope',
    public_network_access_enabled: false,
    ...('delegated_subnet_id' in refers ? {} : { delegated_subnet_id: null }),
  },
  refers,
});
const lock = (scope: string): Planned => ({
  after: { name: 'keep', lock_level: 'CanNotDelete' },
  refers: { scope: [`${scope}.id`, scope] },
});
const pg = 'azurerm_postgresql_flexible_server.pg';

describe('a plan that makes everything at once', () => {
  test('locks what its lock refers to', async () => {
    const facts = await planned(pg, { [pg]: server(), 'azurerm_management_lock.keep': lock(pg) });
    expect(facts['deletionProtection']).toBe(true);
  });

  test('locks what is in the group that its lock refers to', async () => {
    const facts = await planned(pg, {
      'azurerm_resource_group.rg': group,
      [pg]: server(),
      'azurerm_management_lock.keep': lock('azurerm_resource_group.rg'),
    });
    expect(facts['deletionProtection']).toBe(true);
  });

  test('does not lock what its lock does not refer to', async () => {
    const facts = await planned(pg, {
      [pg]: server(),
      'azurerm_key_vault.kv': { after: { name: 'kv', resource_group_name: 'rg' }, refers: {} },
      'azurerm_management_lock.keep': lock('azurerm_key_vault.kv'),
    });
    expect(facts['deletionProtection']).toBe(false);
  });

  test('leaves open what a lock covers that refers to nothing here', async () => {
    const facts = await planned(pg, {
      [pg]: server(),
      'azurerm_management_lock.keep': lock('data.azurerm_resource_group.rg'),
    });
    expect(facts['deletionProtection']).toBe('? computed');
  });

  test('puts a server into the network of the subnet that it refers to', async () => {
    const facts = await planned(pg, {
      'azurerm_virtual_network.main': { after: { name: 'main', resource_group_name: 'rg' }, refers: {} },
      'azurerm_subnet.db': {
        after: { name: 'db', resource_group_name: 'rg', virtual_network_name: 'main' },
        refers: {},
      },
      [pg]: server({ delegated_subnet_id: ['azurerm_subnet.db.id', 'azurerm_subnet.db'] }),
    });
    expect(facts).toMatchObject({ subnets: 'private', networks: ['azurerm_virtual_network.main'] });
  });

  test('knows that a key is named, though not which', async () => {
    const account = 'azurerm_cosmosdb_account.c';
    const facts = await planned(account, {
      [account]: { after: { name: 'c' }, refers: { key_vault_key_id: ['azurerm_key_vault_key.k.id'] } },
    });
    expect(facts['keyManager']).toBe('customer');
  });
});
