import { expect, test } from 'vitest';
import { judge, stateOf } from './judge.ts';

const subscription = '/subscriptions/00000000-0000-0000-0000-000000000001';

test('a rule of a security group in another source keeps open what the group lets in', async () => {
  const rule = {
    id: `${subscription}/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/web/securityRules/ssh`,
    name: 'ssh',
    network_security_group_name: 'web',
    resource_group_name: 'rg',
    access: 'Allow',
    direction: 'Inbound',
    priority: 100,
    protocol: 'Tcp',
    source_address_prefix: '*',
    destination_address_prefix: '*',
    destination_port_range: '22',
  };
  const told = await judge('network-restriction', {}, [
    stateOf({ 'azurerm_network_security_rule.ssh': rule }),
  ]);
  expect(told).toMatchObject({
    verdict: 'inconclusive',
    gaps: ['azurerm_network_security_rule.ssh belongs to a firewall that is not in this source.'],
  });
});

test('a storage account whose backup may be set up elsewhere is not said to have none', async () => {
  const account = {
    id: `${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/files`,
    name: 'files',
    account_kind: 'StorageV2',
    blob_properties: [{ delete_retention_policy: [{ days: 30 }], restore_policy: [] }],
  };
  const given = stateOf({ 'azurerm_storage_account.files': account });
  const wanted = { scope: 'files' };
  expect((await judge('backup-enabled', wanted, [given])).verdict).toBe('inconclusive');
  const whole = { estate: { declared: true, accounts: [] } };
  expect((await judge('backup-enabled', wanted, [given], whole)).verdict).toBe('contradicted');
});
