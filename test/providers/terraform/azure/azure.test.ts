import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../src/model/kinds.ts';
import { azure } from '../../../../src/providers/terraform/azure/index.ts';
import { arm, factsOf, readState, subscription } from './facts-of.ts';

const isIrrelevant = (type: string): boolean =>
  azure.irrelevant.some((entry) => (typeof entry === 'string' ? entry === type : entry.test(type)));

describe('the catalog of Azure', () => {
  const mapped = [...new Set(azure.types.map(({ type }) => type))];
  const linked = [...new Set(azure.links.map(({ type }) => type))];

  test('has every type in one group only', () => {
    expect(mapped.length).toBeGreaterThan(60);
    expect([...mapped, ...linked].filter(isIrrelevant)).toEqual([]);
  });

  test('anchors every pattern, so that it lets in no stranger', () => {
    const loose = azure.irrelevant.filter(
      (entry) => entry instanceof RegExp && !entry.source.startsWith('^azure'),
    );
    expect(loose).toEqual([]);
  });

  test.each([
    'azurerm_elastic_cloud_elasticsearch',
    'azurerm_resource_group_template_deployment',
    'azurerm_oracle_autonomous_database',
    'azurerm_netapp_volume_group_sap_hana',
    'azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama',
    'azurerm_hpc_cache',
    'azurerm_spring_cloud_service',
    'azurerm_network_manager_admin_rule',
    'azurerm_storage_sync_server_endpoint',
    'azurerm_communication_service',
    'azurerm_virtual_network_gateway_of_tomorrow',
    'azapi_update_resource',
  ])('%s is not known, and is said to be a gap', async (type) => {
    const { gaps } = await readState([[type, { id: `${subscription}/x`, name: 'x' }]]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.kinds.length).toBeGreaterThan(0);
    expect(gaps[0]?.subject).toBe(`${type} (1)`);
  });

  test('narrows what an unknown type might be by its name, and guesses nothing otherwise', () => {
    expect(azure.mightBe('azurerm_kusto_cluster')).toContain('database');
    expect(azure.mightBe('azurerm_firewall')).toContain('firewall');
    expect(azure.mightBe('azurerm_netapp_volume')).toContain('volume');
    expect(azure.mightBe('azurerm_something_new')).toEqual(kinds);
  });

  test('leaves addresses, rules about resources and ways alone', async () => {
    const given = [
      'azurerm_dns_a_record',
      'azurerm_policy_definition',
      'azurerm_route_table',
      'azurerm_monitor_action_group',
      'azuread_named_location',
    ];
    const { sources, gaps } = await readState(given.map((type) => [type, { id: 'x', name: 'x' }]));
    expect(gaps).toEqual([]);
    expect(sources[0]?.counts).toMatchObject({ total: 5, irrelevant: 5 });
  });
});

describe('a resource of Azure', () => {
  test('has its ARM id in lower case, its subscription, its tags and its name', async () => {
    const id = arm('Microsoft.KeyVault/vaults/Kv').replace('/subscriptions', '/Subscriptions');
    const { resources } = await readState([
      ['azurerm_key_vault', { id, name: 'Kv', location: 'West Europe', tags: { env: 'prod' } }],
    ]);
    const [vault, account] = resources;
    expect(vault).toMatchObject({
      id: id.toLowerCase(),
      name: 'Kv',
      account: '00000000-0000-0000-0000-000000000001',
      provider: 'azure',
    });
    expect(factsOf(vault)['region']).toBe('westeurope');
    expect(vault?.labels).toMatchObject({ known: true, value: { env: 'prod' } });
    expect(account).toMatchObject({ kind: 'account', id: '00000000-0000-0000-0000-000000000001' });
  });

  test('of a subscription has an id with the name of the setting behind it', async () => {
    const { resources } = await readState([
      [
        'azurerm_monitor_diagnostic_setting',
        { id: `${subscription}|export`, target_resource_id: subscription },
      ],
    ]);
    expect(resources.map(({ account }) => account)).toEqual([
      '00000000-0000-0000-0000-000000000001',
      '00000000-0000-0000-0000-000000000001',
    ]);
  });

  test('whose id is a URL belongs to the subscription of its storage account', async () => {
    const { resources } = await readState([
      [
        'azurerm_storage_queue',
        { id: 'https://a.queue.core.windows.net/q', name: 'q', storage_account_name: 'a' },
      ],
      ['azurerm_storage_account', { id: arm('Microsoft.Storage/storageAccounts/a'), name: 'a' }],
    ]);
    expect(new Set(resources.map(({ account }) => account)).size).toBe(1);
  });

  test('has the address as its id and no subscription while the source does not know it', async () => {
    const { resources } = await readState([['azurerm_key_vault', { name: 'kv', location: 'westeurope' }]]);
    expect(resources[0]).toMatchObject({ id: 'azurerm_key_vault.r0', account: undefined });
  });
});
