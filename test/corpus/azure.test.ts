import { expect, it } from 'vitest';
import { azure } from '../../src/providers/terraform/azure/index.ts';
import { factsOf } from '../providers/terraform/azure/facts-of.ts';
import { readOne, type Read } from '../providers/terraform/read.ts';
import { describeShared, readShared } from './shared-folder.ts';

const at = ({ resources }: Read, address: string): Record<string, unknown> =>
  factsOf(resources.find((each) => each.address === address));

describeShared('fixtures/terraform', (folder) => {
  const read = (path: string): Promise<Read> => readOne(readShared(folder, path), [azure]);

  it('reads the plan that the real provider made of a configuration', async () => {
    const plan = await read('pairs/azurerm/plan.json');
    expect(plan.sources[0]?.counts).toEqual({
      total: 35,
      mapped: 23,
      linked: 12,
      irrelevant: 0,
      unmapped: 0,
    });
    expect(plan.gaps.filter(({ source }) => source !== undefined)).toEqual([]);
    expect(JSON.stringify(plan)).not.toContain('Correct-Horse');
    expect(at(plan, 'azurerm_storage_account.plain')).toMatchObject({
      region: 'westeurope',
      transport: 'required',
      minimumTls: '1.2',
      publiclyAccessible: false,
      copies: ['replica northeurope'],
      softDeleteDays: '? computed',
    });
    expect(at(plan, 'azurerm_storage_account.strict')).toMatchObject({
      copies: [],
      softDeleteDays: 30,
      backups: [],
    });
    expect(at(plan, 'azurerm_mssql_database.kept')).toMatchObject({
      region: 'westeurope',
      minimumTls: '1.2',
      publiclyAccessible: true,
      copies: [],
    });
    expect(at(plan, 'azurerm_mssql_database.plain')).toMatchObject({ copies: ['backup northeurope'] });
  });

  it('follows what that plan knows only after apply', async () => {
    const plan = await read('pairs/azurerm/plan.json');
    expect(at(plan, 'azurerm_postgresql_flexible_server.plain')).toMatchObject({
      publiclyAccessible: true,
      transport: 'optional',
      minimumTls: 'none',
      backups: ['automated backups: every 0 h, kept ? computed d'],
    });
    expect(at(plan, 'azurerm_postgresql_flexible_server.kept')).toMatchObject({
      region: 'eastus',
      publiclyAccessible: false,
      copies: ['backup westus'],
    });
    expect(at(plan, 'azurerm_linux_virtual_machine.plain')).toMatchObject({
      publiclyAccessible: false,
      firewalled: true,
      backups: [],
    });
    expect(at(plan, 'azurerm_cosmosdb_account.spread')).toMatchObject({
      copies: ['replica eastus', 'backup ? computed'],
      publiclyAccessible: true,
    });
    const anybody = ['0.0.0.0/0', '::/0'];
    expect(at(plan, 'azurerm_network_security_group.open')['ingress']).toEqual([
      { protocol: 'tcp', fromPort: 22, toPort: 22, cidrs: anybody },
      { protocol: 'all', fromPort: 3000, toPort: 4000, cidrs: anybody },
    ]);
    expect(at(plan, 'azurerm_linux_web_app.plain')).toMatchObject({
      transport: 'optional',
      minimumTls: 'none',
    });
  });

  it('reads split rules of a group whose inline rules are known only after apply', async () => {
    const plan = await read('plan/tfcompliance-test_issue-294.json');
    const group = at(plan, 'module.windowsservers-pass.azurerm_network_security_group.vm');
    expect(group['ingress']).toEqual([expect.objectContaining({ protocol: 'tcp' })]);
    const machine = at(plan, 'module.windowsservers-pass.azurerm_virtual_machine.vm-windows[0]');
    expect(machine).toMatchObject({ firewalled: true, backups: [] });
  });

  it('reads a retired single server', async () => {
    const plan = await read('plan/tfcompliance-test-its_key_condition_be_value-fail.json');
    expect(at(plan, 'azurerm_postgresql_server.example')).toMatchObject({
      region: 'northeurope',
      transport: 'required',
      minimumTls: 'none',
      backups: ['automated backups: every 0 h, kept 7 d'],
    });
  });

  it('reads raw states of older majors', async () => {
    const state = await read('state/driftctl-azurerm_network_security_group.tfstate');
    expect(state.sources[0]?.counts).toMatchObject({ total: 3, mapped: 2, linked: 1 });
    expect(at(state, 'azurerm_network_security_group.example-1')).toMatchObject({ ingress: [] });
    expect(state.resources[0]?.account).toBe('7bfb2c5c-7308-46ed-8ae4-fffa356eb406');
    const image = await read('state/driftctl-azurerm_image.tfstate');
    expect(at(image, 'azurerm_image.example2')).toMatchObject({
      encryptedAtRest: true,
      region: 'westeurope',
    });
  });
});
