import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, placed, redis, sql } from './raw/base.ts';
import { backedUp, item, policy, vault } from './raw/backup.ts';
import { bareMachine, machine } from './raw/network.ts';

const servers = { params: { scope: 'servers' } };

export const cases: Cases = [
  good('a machine under a policy', { ...machine(), ...backedUp() }, servers),
  bad('a machine that nothing backs up', machine(), servers),
  unknown('the same, where there may be more than this source', machine(), { ...servers, declared: false }),
  bad(
    'a machine whose protection was stopped',
    { ...machine(), ...vault(), ...policy(), ...item({ protection_state: 'ProtectionStopped' }) },
    servers,
  ),
  good(
    'a machine named in other letters by its protection',
    {
      ...machine(),
      ...vault(),
      ...policy(),
      ...item({
        source_vm_id: bareMachine()['azurerm_linux_virtual_machine.web']?.['id']?.toString().toUpperCase(),
      }),
    },
    servers,
  ),
  bad('a policy under which nothing stands', { ...machine(), ...vault(), ...policy() }, servers),
  good('a database, which Azure always backs up', sql(), { params: { scope: 'database' } }),
  bad('a cache that persists nothing', redis(), { params: { scope: 'cache' } }),
  good(
    'a cache that persists snapshots',
    redis({
      redis_configuration: [
        { aof_backup_enabled: false, rdb_backup_enabled: true, rdb_backup_frequency: 60 },
      ],
    }),
    { params: { scope: 'cache' } },
  ),
  good(
    'an account with point-in-time restore',
    account({ blob_properties: [{ versioning_enabled: true, restore_policy: [{ days: 7 }] }] }),
    { params: { scope: 'files' } },
  ),
  bad('an account without', account(), { params: { scope: 'files' } }),
  unknown(
    'a cluster of Data Explorer, whose backups are not shown',
    placed('azurerm_kusto_cluster', 'Microsoft.Kusto/clusters', {}),
    {
      because: 'has no setting for backups here',
    },
  ),
  unknown(
    'a container group, of which nothing says what would have to be backed up',
    placed('azurerm_container_group', 'Microsoft.ContainerInstance/containerGroups', {
      ip_address_type: 'None',
    }),
    { because: 'backed up' },
  ),
  unknown(
    'a table, of which Azure makes no backups and the tools of others may',
    placed('azurerm_storage_table', 'Microsoft.Storage/storageAccounts/files/tables', {
      storage_account_name: 'files',
    }),
    { params: { scope: 'all' }, because: 'Azure has no backup of tables' },
  ),
];
