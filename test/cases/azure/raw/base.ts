import type { Raw } from '../../../verdicts/judge.ts';

type Attributes = Readonly<Record<string, unknown>>;

export const subscription = '/subscriptions/00000000-0000-0000-0000-000000000001';
export const group = `${subscription}/resourceGroups/rg`;
export const arm = (path: string): string => `${group}/providers/${path}`;

const place = { resource_group_name: 'rg', location: 'westeurope', tags: {} };

/** One thing of a type, with what a case needs: `placed('azurerm_x', 'Microsoft.X/xs', { ... })`. */
export const placed = (type: string, path: string, more: Attributes): Raw => ({
  [`${type}.main`]: { ...place, id: arm(`${path}/main`), name: 'main', ...more },
});

/** A storage account as azurerm writes one that was made with a few settings. */
export const account = (more: Attributes = {}, name = 'files'): Raw => ({
  [`azurerm_storage_account.${name}`]: {
    ...place,
    id: arm(`Microsoft.Storage/storageAccounts/${name}`),
    name,
    account_kind: 'StorageV2',
    account_tier: 'Standard',
    account_replication_type: 'ZRS',
    https_traffic_only_enabled: true,
    min_tls_version: 'TLS1_2',
    allow_nested_items_to_be_public: false,
    public_network_access_enabled: true,
    infrastructure_encryption_enabled: false,
    queue_encryption_key_type: 'Service',
    table_encryption_key_type: 'Service',
    customer_managed_key: [],
    immutability_policy: [],
    network_rules: [],
    static_website: [],
    share_properties: [],
    secondary_location: '',
    blob_properties: [
      {
        versioning_enabled: false,
        change_feed_enabled: false,
        delete_retention_policy: [],
        container_delete_retention_policy: [],
        restore_policy: [],
      },
    ],
    ...more,
  },
});
export const accountId = arm('Microsoft.Storage/storageAccounts/files');

export const container = (access: string): Raw => ({
  'azurerm_storage_container.c': {
    id: `${accountId}/blobServices/default/containers/c`,
    name: 'c',
    storage_account_id: accountId,
    storage_account_name: null,
    container_access_type: access,
  },
});

export const sqlServerId = arm('Microsoft.Sql/servers/main');
export const sqlServer = (more: Attributes = {}): Raw => ({
  'azurerm_mssql_server.main': {
    ...place,
    id: sqlServerId,
    name: 'main',
    minimum_tls_version: '1.2',
    public_network_access_enabled: false,
    transparent_data_encryption_key_vault_key_id: '',
    ...more,
  },
});
export const sqlDatabaseId = `${sqlServerId}/databases/orders`;
export const sqlDatabase = (more: Attributes = {}): Raw => ({
  'azurerm_mssql_database.orders': {
    id: sqlDatabaseId,
    name: 'orders',
    server_id: sqlServerId,
    transparent_data_encryption_enabled: true,
    transparent_data_encryption_key_vault_key_id: '',
    storage_account_type: 'Geo',
    zone_redundant: false,
    geo_backup_enabled: true,
    short_term_retention_policy: [{ retention_days: 7, backup_interval_in_hours: 12 }],
    long_term_retention_policy: [
      { weekly_retention: 'PT0S', monthly_retention: 'PT0S', yearly_retention: 'PT0S', week_of_year: 1 },
    ],
    tags: {},
    ...more,
  },
});
/** A server closed to the Internet with one database. */
export const sql = (database: Attributes = {}, server: Attributes = {}): Raw => ({
  ...sqlServer(server),
  ...sqlDatabase(database),
});

export const postgresId = arm('Microsoft.DBforPostgreSQL/flexibleServers/pg');
export const postgres = (more: Attributes = {}): Raw => ({
  'azurerm_postgresql_flexible_server.pg': {
    ...place,
    id: postgresId,
    name: 'pg',
    version: '16',
    backup_retention_days: 7,
    geo_redundant_backup_enabled: false,
    public_network_access_enabled: false,
    delegated_subnet_id: '',
    high_availability: [],
    customer_managed_key: [],
    ...more,
  },
});
export const parameter = (name: string, value: string): Raw => ({
  [`azurerm_postgresql_flexible_server_configuration.${name}`]: {
    id: `${postgresId}/configurations/${name}`,
    name,
    value,
    server_id: postgresId,
  },
});

export const mysql = (more: Attributes = {}): Raw => ({
  'azurerm_mysql_flexible_server.my': {
    ...place,
    id: arm('Microsoft.DBforMySQL/flexibleServers/my'),
    name: 'my',
    version: '8.0.21',
    backup_retention_days: 7,
    geo_redundant_backup_enabled: false,
    public_network_access: 'Disabled',
    delegated_subnet_id: '',
    high_availability: [],
    customer_managed_key: [],
    ...more,
  },
});

export const cosmos = (more: Attributes = {}): Raw => ({
  'azurerm_cosmosdb_account.cosmos': {
    ...place,
    id: arm('Microsoft.DocumentDB/databaseAccounts/cosmos'),
    name: 'cosmos',
    geo_location: [{ location: 'westeurope', failover_priority: 0, zone_redundant: false }],
    backup: [
      {
        type: 'Periodic',
        interval_in_minutes: 240,
        retention_in_hours: 8,
        storage_redundancy: 'Geo',
        tier: '',
      },
    ],
    minimal_tls_version: 'Tls12',
    public_network_access_enabled: false,
    is_virtual_network_filter_enabled: false,
    ip_range_filter: [],
    key_vault_key_id: '',
    ...more,
  },
});

export const redis = (more: Attributes = {}): Raw => ({
  'azurerm_redis_cache.cache': {
    ...place,
    id: arm('Microsoft.Cache/redis/cache'),
    name: 'cache',
    family: 'C',
    capacity: 2,
    sku_name: 'Standard',
    zones: [],
    non_ssl_port_enabled: false,
    minimum_tls_version: '1.2',
    public_network_access_enabled: false,
    subnet_id: '',
    redis_configuration: [{ aof_backup_enabled: false, rdb_backup_enabled: false }],
    ...more,
  },
});

export const vaultId = arm('Microsoft.KeyVault/vaults/kv');
export const keyVault = (more: Attributes = {}): Raw => ({
  'azurerm_key_vault.kv': {
    ...place,
    id: vaultId,
    name: 'kv',
    sku_name: 'standard',
    public_network_access_enabled: false,
    purge_protection_enabled: true,
    soft_delete_retention_days: 90,
    network_acls: [],
    ...more,
  },
});
export const key = (more: Attributes = {}): Raw => ({
  'azurerm_key_vault_key.main': {
    id: 'https://kv.vault.azure.net/keys/main/1',
    name: 'main',
    key_vault_id: vaultId,
    key_type: 'RSA',
    rotation_policy: [],
    tags: {},
    ...more,
  },
});

export const webApp = (more: Attributes = {}, site: Attributes = {}): Raw => ({
  'azurerm_linux_web_app.shop': {
    ...place,
    id: arm('Microsoft.Web/sites/shop'),
    name: 'shop',
    https_only: true,
    public_network_access_enabled: true,
    service_plan_id: arm('Microsoft.Web/serverFarms/plan'),
    site_config: [
      {
        ftps_state: 'Disabled',
        minimum_tls_version: '1.2',
        ip_restriction: [],
        ip_restriction_default_action: 'Allow',
        application_stack: [],
        ...site,
      },
    ],
    ...more,
  },
});
export const plan = (more: Attributes = {}): Raw => ({
  'azurerm_service_plan.plan': {
    ...place,
    id: arm('Microsoft.Web/serverFarms/plan'),
    name: 'plan',
    os_type: 'Linux',
    worker_count: 2,
    zone_balancing_enabled: false,
    ...more,
  },
});

export const lock = (scope: string, lock_level = 'CanNotDelete'): Raw => ({
  'azurerm_management_lock.keep': {
    id: `${scope}/providers/Microsoft.Authorization/locks/keep`,
    name: 'keep',
    scope,
    lock_level,
  },
});
