import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, accountId, arm, cosmos, key, keyVault, postgres, sql, sqlServerId } from './raw/base.ts';

const own = { params: { managed_by: 'company' } };
const ownAll = { params: { managed_by: 'company', scope: 'all' } };
const hsm = { params: { mechanism: 'hsm' } };
const keyId = 'https://kv.vault.azure.net/keys/main';
const disk = (disk_encryption_set_id: string | undefined) => ({
  'azurerm_managed_disk.data': {
    id: arm('Microsoft.Compute/disks/data'),
    name: 'data',
    resource_group_name: 'rg',
    location: 'westeurope',
    disk_encryption_set_id,
  },
});
const split = {
  'azurerm_storage_account_customer_managed_key.k': {
    id: accountId,
    storage_account_id: accountId,
    key_name: 'main',
    key_vault_id: 'v',
  },
};
const scope = {
  'azurerm_storage_encryption_scope.s': {
    id: 's',
    name: 's',
    storage_account_id: accountId,
    source: 'Microsoft.Storage',
  },
};

const managedInstanceId = arm('Microsoft.Sql/managedInstances/mi');
const managedInstance = {
  'azurerm_mssql_managed_instance.mi': {
    id: managedInstanceId,
    name: 'mi',
    location: 'westeurope',
    storage_account_type: 'GRS',
  },
};

const hubsId = arm('Microsoft.EventHub/namespaces/hubs');
const hubs = {
  'azurerm_eventhub_namespace.hubs': { id: hubsId, name: 'hubs', resource_group_name: 'rg', sku: 'Premium' },
  'azurerm_eventhub.events': { id: `${hubsId}/eventhubs/events`, name: 'events', namespace_id: hubsId },
};
const registry = (encryption: unknown) => ({
  'azurerm_container_registry.images': {
    id: arm('Microsoft.ContainerRegistry/registries/images'),
    name: 'images',
    resource_group_name: 'rg',
    encryption,
  },
});
const registryAddress = 'azurerm_container_registry.images';

export const cases: Cases = [
  good(
    'an account with a key of its own',
    account({ customer_managed_key: [{ key_vault_key_id: keyId }] }),
    own,
  ),
  good('the same, written beside the account', { ...account(), ...split }, own),
  bad('an account with a key of Microsoft', account(), own),
  bad(
    "an account with a scope that takes Microsoft's key again",
    { ...account({ customer_managed_key: [{ key_vault_key_id: keyId }] }), ...scope },
    own,
  ),
  unknown('a key written for an account of another source', split, {
    ...own,
    because: 'belongs to',
  }),
  unknown(
    'a scope of an account of another source',
    {
      'azurerm_storage_encryption_scope.s': {
        id: `${accountId}/encryptionScopes/s`,
        name: 's',
        storage_account_id: accountId,
        source: 'Microsoft.Storage',
      },
    },
    { ...own, because: 'belongs to' },
  ),
  bad(
    "a table, which does not follow the account's key",
    {
      ...account({ customer_managed_key: [{ key_vault_key_id: keyId }] }),
      'azurerm_storage_table.t': { id: 't', name: 't', storage_account_id: accountId },
    },
    own,
  ),
  good(
    'a table of an account whose tables follow',
    {
      ...account({
        customer_managed_key: [{ key_vault_key_id: keyId }],
        table_encryption_key_type: 'Account',
      }),
      'azurerm_storage_table.t': { id: 't', name: 't', storage_account_id: accountId },
    },
    own,
  ),
  good('a disk in an encryption set', disk(arm('Microsoft.Compute/diskEncryptionSets/des')), own),
  bad('a disk without', disk(''), own),
  good(
    'a database whose server has a key of its own',
    {
      ...sql(),
      'azurerm_mssql_server_transparent_data_encryption.t': {
        id: 't',
        server_id: sqlServerId,
        key_vault_key_id: keyId,
        managed_hsm_key_id: '',
      },
    },
    own,
  ),
  bad(
    'a server that says it is managed by the service',
    {
      ...sql(),
      'azurerm_mssql_server_transparent_data_encryption.t': {
        id: 't',
        server_id: sqlServerId,
        key_vault_key_id: '',
        managed_hsm_key_id: '',
      },
    },
    own,
  ),
  good(
    'a PostgreSQL server with a key of its own',
    postgres({ customer_managed_key: [{ key_vault_key_id: keyId }] }),
    own,
  ),
  bad('a Cosmos DB account with a key of Microsoft', cosmos(), own),
  good('a key in hardware', { ...keyVault({ sku_name: 'premium' }), ...key({ key_type: 'RSA-HSM' }) }, hsm),
  bad(
    'a key in software, in a vault that could do better',
    { ...keyVault({ sku_name: 'premium' }), ...key() },
    hsm,
  ),
  unknown('a key whose type is known only after apply', key({ key_type: undefined }), {
    ...hsm,
    computed: { 'azurerm_key_vault_key.main': { key_type: true } },
  }),
  bad('a managed instance with a key of Microsoft', managedInstance, own),
  good(
    'a managed instance with a key of its own',
    {
      ...managedInstance,
      'azurerm_mssql_managed_instance_transparent_data_encryption.t': {
        id: 't',
        managed_instance_id: managedInstanceId,
        key_vault_key_id: keyId,
        managed_hsm_key_id: '',
      },
    },
    own,
  ),
  unknown('a disk whose state leaves its key out', disk(undefined), own),
  bad('an Event Hubs namespace with a key of Microsoft', hubs, ownAll),
  good(
    'an Event Hubs namespace with a key of its own',
    {
      ...hubs,
      'azurerm_eventhub_namespace_customer_managed_key.k': {
        id: hubsId,
        eventhub_namespace_id: hubsId,
        key_vault_key_ids: [keyId],
      },
    },
    ownAll,
  ),
  unknown('a PostgreSQL server whose key block is known only after apply', postgres(), {
    ...own,
    computed: { 'azurerm_postgresql_flexible_server.pg': { customer_managed_key: true } },
  }),
  good('a key that is made in the same run', postgres({ customer_managed_key: [{}] }), {
    ...own,
    computed: {
      'azurerm_postgresql_flexible_server.pg': { customer_managed_key: [{ key_vault_key_id: true }] },
    },
  }),
  unknown('a registry whose encryption the provider fills in', registry([]), {
    ...ownAll,
    computed: { [registryAddress]: { encryption: true } },
  }),
];
