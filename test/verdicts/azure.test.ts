import { describe, expect, test } from 'vitest';
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

describe('an activity log', () => {
  const setting = {
    id: 'activity',
    name: 'activity',
    target_resource_id: subscription,
    log_analytics_workspace_id: `${subscription}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/w`,
    enabled_log: [{ category_group: 'allLogs' }],
  };
  const judged = async (secret: readonly (string | number)[]) => {
    const given = stateOf(
      { 'azurerm_monitor_diagnostic_setting.a': setting },
      {
        'azurerm_monitor_diagnostic_setting.a': secret.length === 0 ? [] : [secret],
      },
    );
    return (await judge('audit-logging', { scope: 'admin' }, [given])).verdict;
  };

  test('is exported whole', async () => expect(await judged([])).toBe('consistent'));

  test('is open where its categories or its destination are secret', async () => {
    expect(await judged(['enabled_log', 0, 'category_group'])).toBe('inconclusive');
    expect(await judged(['log_analytics_workspace_id'])).toBe('inconclusive');
  });
});

const website = (more: Readonly<Record<string, unknown>>) => ({
  id: `${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/www`,
  name: 'www',
  account_kind: 'StorageV2',
  allow_nested_items_to_be_public: false,
  public_network_access_enabled: true,
  static_website: [{ index_document: 'index.html' }],
  ...more,
});

const publicityOfWebsite = async (
  more: Readonly<Record<string, unknown>>,
  ...secret: readonly (readonly string[])[]
) => {
  const marks = { 'azurerm_storage_account.www': secret };
  const given = stateOf({ 'azurerm_storage_account.www': website(more) }, marks);
  return (await judge('public-access', {}, [given])).verdict;
};

describe('a static website', () => {
  test('is for everybody', async () => expect(await publicityOfWebsite({})).toBe('contradicted'));

  test('is closed by the firewall of its account', async () => {
    expect(await publicityOfWebsite({ network_rules: [{ default_action: 'Deny', ip_rules: [] }] })).toBe(
      'consistent',
    );
  });

  test('is open where the network of its account is not known', async () => {
    expect(await publicityOfWebsite({}, ['public_network_access_enabled'])).toBe('inconclusive');
  });
});

test('a cache of which nobody knows whether it persists is not said to have no backup', async () => {
  const cache = { id: 'r', name: 'r', redis_configuration: [{ aof_backup_enabled: false }] };
  const marks = { 'azurerm_redis_cache.r': [['redis_configuration', 0, 'aof_backup_enabled']] };
  const given = stateOf({ 'azurerm_redis_cache.r': cache }, marks);
  expect((await judge('backup-enabled', { scope: 'cache' }, [given])).verdict).toBe('inconclusive');
});
