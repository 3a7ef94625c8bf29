import type { Link } from '../mapping.ts';
import { serverType } from './sql-server.ts';
import { accountTypes } from './storage-account.ts';

/** Types that name a key for something else, which is written beside it. */
export const splitKey = 'azurerm_storage_account_customer_managed_key';
export const scope = 'azurerm_storage_encryption_scope';
export const protector = 'azurerm_mssql_server_transparent_data_encryption';
export const instanceProtector = 'azurerm_mssql_managed_instance_transparent_data_encryption';
export const vaultKey = 'azurerm_data_protection_backup_vault_customer_managed_key';
export const keys = ['key_vault_key_id', 'managed_hsm_key_id'];

const spoils = ['keyManager'] as const;

export const keyManagerLinks: readonly Link[] = [
  { type: splitKey, by: 'storage_account_id', to: accountTypes, matching: ['id'], attributes: [], spoils },
  {
    type: scope,
    by: 'storage_account_id',
    to: accountTypes,
    matching: ['id'],
    attributes: ['source'],
    spoils,
  },
  { type: protector, by: 'server_id', to: [serverType], matching: ['id'], attributes: keys, spoils },
  {
    type: instanceProtector,
    by: 'managed_instance_id',
    to: ['azurerm_mssql_managed_instance'],
    matching: ['id'],
    attributes: keys,
  },
  {
    type: vaultKey,
    by: 'data_protection_backup_vault_id',
    to: ['azurerm_data_protection_backup_vault'],
    matching: ['id'],
    attributes: [],
    spoils,
  },
  {
    type: 'azurerm_servicebus_namespace_customer_managed_key',
    by: 'namespace_id',
    to: ['azurerm_servicebus_namespace'],
    matching: ['id'],
    attributes: [],
    spoils,
  },
  {
    type: 'azurerm_eventhub_namespace_customer_managed_key',
    by: 'eventhub_namespace_id',
    to: ['azurerm_eventhub_namespace'],
    matching: ['id'],
    attributes: [],
    spoils,
  },
];
