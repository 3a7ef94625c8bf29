import { arm, testFacts, type Raw } from './facts-of.ts';

const serverId = arm('Microsoft.Sql/servers/sql');
const databaseId = `${serverId}/databases/orders`;

const database = (attributes: Record<string, unknown> = {}): Raw => [
  'azurerm_mssql_database',
  {
    id: databaseId,
    name: 'orders',
    server_id: serverId,
    storage_account_type: 'Local',
    transparent_data_encryption_enabled: true,
    short_term_retention_policy: [{ retention_days: 7 }],
    ...attributes,
  },
];
const server = (attributes: Record<string, unknown> = {}): Raw => [
  'azurerm_mssql_server',
  {
    id: serverId,
    name: 'sql',
    location: 'westeurope',
    minimum_tls_version: '1.2',
    public_network_access_enabled: true,
    ...attributes,
  },
];
const rule = (start_ip_address: string, end_ip_address: string): Raw => [
  'azurerm_mssql_firewall_rule',
  { server_id: serverId.toUpperCase(), start_ip_address, end_ip_address },
];

testFacts('an Azure SQL database', [
  {
    title: 'is encrypted by TDE',
    given: [database(), server()],
    facts: { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' },
  },
  {
    title: 'without TDE is not encrypted',
    given: [database({ transparent_data_encryption_enabled: false }), server()],
    facts: { encryptedAtRest: false, encryptionAlgorithm: 'none' },
  },
  {
    title: 'that does not show TDE is unknown',
    given: [database({ transparent_data_encryption_enabled: null }), server()],
    facts: { encryptedAtRest: '? not-shown' },
  },
  {
    title: 'has region and TLS version of its server',
    given: [database(), server()],
    facts: { region: 'westeurope', transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'on a server without a minimum takes any version',
    given: [database(), server({ minimum_tls_version: 'Disabled' })],
    facts: { minimumTls: 'none' },
  },
  {
    title: 'without its server knows neither',
    given: [database()],
    facts: { region: '? not-shown', minimumTls: '? not-shown', publiclyAccessible: '? not-shown' },
  },
  {
    title: 'keeps point-in-time backups',
    given: [database(), server()],
    facts: { backups: ['automated backups: every 0 h, kept 7 d'] },
  },
  {
    title: 'whose retention is not shown is backed up for nobody knows how long',
    given: [database({ short_term_retention_policy: [] }), server()],
    facts: { backups: ['automated backups: every 0 h, kept ? not-shown d'] },
  },
  {
    title: 'keeps long-term copies, but not those of PT0S',
    given: [
      database({
        long_term_retention_policy: [
          { weekly_retention: 'P10W', monthly_retention: 'PT0S', yearly_retention: 'P10Y' },
        ],
      }),
      server(),
    ],
    facts: {
      backups: [
        'automated backups: every 0 h, kept 7 d',
        'long-term retention (weekly): every 168 h, kept 70 d',
        'long-term retention (yearly): every 8784 h, kept 3650 d',
      ],
    },
  },
  {
    title: 'with geo-redundant backups has them in the pair',
    given: [database({ storage_account_type: 'Geo' }), server()],
    facts: { copies: ['backup northeurope'] },
  },
  {
    title: 'with GeoZone backups too',
    given: [database({ storage_account_type: 'GeoZone' }), server()],
    facts: { copies: ['backup northeurope'] },
  },
  {
    title: 'with zone-redundant backups stays in its region',
    given: [database({ storage_account_type: 'Zone' }), server()],
    facts: { copies: [] },
  },
  {
    title: 'in a failover group has a replica at the partner',
    given: [
      database(),
      server(),
      [
        'azurerm_mssql_failover_group',
        {
          server_id: serverId,
          databases: [databaseId.toUpperCase()],
          partner_server: [{ id: '/x', location: 'North Europe' }],
        },
      ],
    ],
    facts: { copies: ['replica northeurope'] },
  },
  {
    title: 'beside a failover group of another database has none',
    given: [
      database(),
      server(),
      [
        'azurerm_mssql_failover_group',
        {
          server_id: serverId,
          databases: [`${serverId}/databases/other`],
          partner_server: [{ location: 'eastus' }],
        },
      ],
    ],
    facts: { copies: [] },
  },
]);

testFacts('public access of an Azure SQL database', [
  {
    title: 'none if the public endpoint is off',
    given: [database(), server({ public_network_access_enabled: false }), rule('0.0.0.0', '255.255.255.255')],
    facts: { publiclyAccessible: false },
  },
  { title: 'none without rules', given: [database(), server()], facts: { publiclyAccessible: false } },
  {
    title: 'none by a rule for an office',
    given: [database(), server(), rule('203.0.113.1', '203.0.113.9')],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'by a rule for all addresses',
    given: [database(), server(), rule('0.0.0.0', '255.255.255.255')],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'by a rule that leaves out the first address',
    given: [database(), server(), rule('0.0.0.1', '255.255.255.255')],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'by two rules for a half each',
    given: [database(), server(), rule('0.0.0.1', '127.255.255.255'), rule('128.0.0.0', '255.255.255.255')],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'by the rule for every Azure service',
    given: [database(), server(), rule('0.0.0.0', '0.0.0.0')],
    facts: { publiclyAccessible: true },
  },
]);

const pgId = arm('Microsoft.DBforPostgreSQL/flexibleServers/pg');
const pg = (attributes: Record<string, unknown> = {}): Raw => [
  'azurerm_postgresql_flexible_server',
  {
    id: pgId,
    name: 'pg',
    location: 'germanywestcentral',
    backup_retention_days: 35,
    geo_redundant_backup_enabled: false,
    public_network_access_enabled: true,
    ...attributes,
  },
];
const parameter = (name: string, value: string): Raw => [
  'azurerm_postgresql_flexible_server_configuration',
  { server_id: pgId, name, value },
];

testFacts('a PostgreSQL flexible server', [
  {
    title: 'is encrypted by the platform and backed up continuously',
    given: [pg()],
    facts: { encryptedAtRest: true, backups: ['automated backups: every 0 h, kept 35 d'], copies: [] },
  },
  {
    title: 'with geo-redundant backups has them in the pair',
    given: [pg({ geo_redundant_backup_enabled: true })],
    facts: { copies: ['backup germanynorth'] },
  },
  {
    title: 'without its parameters does not show how it takes connections',
    given: [pg()],
    facts: { transport: '? not-shown', minimumTls: '? not-shown' },
  },
  {
    title: 'takes only encrypted connections of TLS 1.3',
    given: [
      pg(),
      parameter('require_secure_transport', 'on'),
      parameter('ssl_min_protocol_version', 'TLSv1.3'),
    ],
    facts: { transport: 'required', minimumTls: '1.3' },
  },
  {
    title: 'that takes clear text has no minimum',
    given: [
      pg(),
      parameter('require_secure_transport', 'OFF'),
      parameter('ssl_min_protocol_version', 'TLSv1.3'),
    ],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'in a delegated subnet is not public',
    given: [
      pg({ delegated_subnet_id: '/subnet' }),
      [
        'azurerm_postgresql_flexible_server_firewall_rule',
        { server_id: pgId, start_ip_address: '0.0.0.0', end_ip_address: '255.255.255.255' },
      ],
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'is also backed up by a vault',
    given: [
      pg({ backup_retention_days: 7 }),
      [
        'azurerm_data_protection_backup_instance_postgresql_flexible_server',
        { server_id: pgId, backup_policy_id: '/policy' },
      ],
      [
        'azurerm_data_protection_backup_policy_postgresql_flexible_server',
        {
          id: '/policy',
          vault_id: '/vault',
          backup_repeating_time_intervals: ['R/2026-05-23T02:30:00+00:00/P1W'],
          default_retention_rule: [{ life_cycle: [{ duration: 'P4M', data_store_type: 'VaultStore' }] }],
        },
      ],
    ],
    facts: {
      backups: [
        'automated backups: every 0 h, kept 7 d',
        'azurerm_data_protection_backup_policy_postgresql_flexible_server.r2: every 168 h, kept 120 d',
      ],
    },
  },
]);

const mysql: Raw = [
  'azurerm_mysql_flexible_server',
  {
    id: arm('Microsoft.DBforMySQL/flexibleServers/my'),
    name: 'my',
    resource_group_name: 'rg',
    location: 'westeurope',
    backup_retention_days: 7,
    geo_redundant_backup_enabled: false,
    public_network_access: 'Enabled',
  },
];
const mysqlParameter = (name: string, value: string): Raw => [
  'azurerm_mysql_flexible_server_configuration',
  { server_name: 'my', resource_group_name: 'rg', name, value },
];

testFacts('a MySQL flexible server', [
  {
    title: 'takes the lowest version of its list',
    given: [
      mysql,
      mysqlParameter('require_secure_transport', 'ON'),
      mysqlParameter('tls_version', 'TLSv1.2,TLSv1.3'),
    ],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'writes TLS 1.0 without a number',
    given: [
      mysql,
      mysqlParameter('require_secure_transport', 'ON'),
      mysqlParameter('tls_version', 'TLSv1,TLSv1.2'),
    ],
    facts: { minimumTls: '1.0' },
  },
  {
    title: 'keeps its backups for as long as it says',
    given: [mysql],
    facts: { backups: ['automated backups: every 0 h, kept 7 d'], publiclyAccessible: false },
  },
]);

const single = (attributes: Record<string, unknown>): Raw => [
  'azurerm_postgresql_server',
  { id: arm('Microsoft.DBforPostgreSQL/servers/old'), name: 'old', location: 'westeurope', ...attributes },
];

testFacts('a retired single server', [
  {
    title: 'with enforcement and a minimum',
    given: [single({ ssl_enforcement_enabled: true, ssl_minimal_tls_version_enforced: 'TLS1_2' })],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'with enforcement and no minimum',
    given: [
      single({ ssl_enforcement_enabled: true, ssl_minimal_tls_version_enforced: 'TLSEnforcementDisabled' }),
    ],
    facts: { transport: 'required', minimumTls: 'none' },
  },
]);

const cosmos = (attributes: Record<string, unknown>): Raw => [
  'azurerm_cosmosdb_account',
  {
    id: arm('Microsoft.DocumentDB/databaseAccounts/c'),
    name: 'c',
    location: 'westeurope',
    geo_location: [{ location: 'westeurope', failover_priority: 0 }],
    public_network_access_enabled: true,
    is_virtual_network_filter_enabled: false,
    minimal_tls_version: 'Tls12',
    backup: [
      { type: 'Periodic', interval_in_minutes: 240, retention_in_hours: 8, storage_redundancy: 'Local' },
    ],
    ...attributes,
  },
];

testFacts('a Cosmos DB account', [
  {
    title: 'is encrypted, by TLS only',
    given: [cosmos({})],
    facts: { encryptedAtRest: true, transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'may take TLS 1.0',
    given: [cosmos({ minimal_tls_version: 'Tls' })],
    facts: { minimumTls: '1.0' },
  },
  {
    title: 'lies where its locations say, not where the account is',
    given: [
      cosmos({
        location: 'germanywestcentral',
        geo_location: [
          { location: 'East US', failover_priority: 1 },
          { location: 'North Europe', failover_priority: 0 },
        ],
      }),
    ],
    facts: { region: 'northeurope', copies: ['replica eastus'] },
  },
  {
    title: 'copies periodic backups to the pair of the region it writes to',
    given: [
      cosmos({
        backup: [
          { type: 'Periodic', interval_in_minutes: 240, retention_in_hours: 720, storage_redundancy: 'Geo' },
        ],
      }),
    ],
    facts: { copies: ['backup northeurope'], backups: ['periodic backup: every 4 h, kept 30 d'] },
  },
  {
    title: 'keeps continuous backups for as long as its tier',
    given: [cosmos({ backup: [{ type: 'Continuous', tier: 'Continuous7Days' }] })],
    facts: { copies: [], backups: ['continuous backup: every 0 h, kept 7 d'] },
  },
  {
    title: 'without a tier is backed up for nobody knows how long',
    given: [cosmos({ backup: [{ type: 'Continuous' }] })],
    facts: { backups: ['continuous backup: every 0 h, kept ? not-shown d'] },
  },
  {
    title: 'without a backup block says nothing of where and how long',
    given: [cosmos({ backup: [] })],
    facts: {
      copies: ['backup ? not-shown'],
      backups: ['periodic backup: every ? not-shown h, kept ? not-shown d'],
    },
  },
  {
    title: 'without any filter is open to all',
    given: [cosmos({ ip_range_filter: [] })],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'for a subnet only is not',
    given: [cosmos({ is_virtual_network_filter_enabled: true })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'for an office is not',
    given: [cosmos({ ip_range_filter: ['203.0.113.7'] })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'for every datacenter of Azure is, in the words of major 3',
    given: [cosmos({ ip_range_filter: '203.0.113.7,0.0.0.0' })],
    facts: { publiclyAccessible: true },
  },
]);

const redis = (attributes: Record<string, unknown>): Raw => [
  'azurerm_redis_cache',
  {
    id: arm('Microsoft.Cache/redis/r'),
    name: 'r',
    resource_group_name: 'rg',
    location: 'westeurope',
    family: 'P',
    capacity: 1,
    non_ssl_port_enabled: false,
    minimum_tls_version: '1.2',
    public_network_access_enabled: true,
    redis_configuration: [{}],
    ...attributes,
  },
];

testFacts('a Redis cache', [
  {
    title: 'takes TLS only',
    given: [redis({})],
    facts: { transport: 'required', minimumTls: '1.2', encryptedAtRest: true },
  },
  {
    title: 'with the plain port open has no minimum, in the words of major 3',
    given: [redis({ non_ssl_port_enabled: undefined, enable_non_ssl_port: true })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'of the smallest sizes has no encrypted disk',
    given: [redis({ family: 'C', capacity: 1 })],
    facts: { encryptedAtRest: false },
  },
  { title: 'without firewall rules is open to all', given: [redis({})], facts: { publiclyAccessible: true } },
  {
    title: 'with a rule for an office is not',
    given: [
      redis({}),
      [
        'azurerm_redis_firewall_rule',
        { redis_cache_name: 'r', resource_group_name: 'rg', start_ip: '203.0.113.1', end_ip: '203.0.113.1' },
      ],
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'in a subnet is not',
    given: [redis({ subnet_id: '/subnet' })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'linked to another has a replica there',
    given: [
      redis({}),
      [
        'azurerm_redis_linked_server',
        { target_redis_cache_name: 'r', resource_group_name: 'rg', linked_redis_cache_location: 'East US' },
      ],
    ],
    facts: { copies: ['replica eastus'] },
  },
  {
    title: 'writes snapshots',
    given: [redis({ redis_configuration: [{ rdb_backup_enabled: true, rdb_backup_frequency: 60 }] })],
    facts: { backups: ['RDB persistence: every 1 h, kept ? not-shown d'] },
  },
  { title: 'without persistence has no backup', given: [redis({})], facts: { backups: [] } },
]);

const managed: Raw = [
  'azurerm_mssql_managed_instance',
  {
    id: '/subscriptions/mi',
    name: 'mi',
    location: 'westeurope',
    minimum_tls_version: '1.2',
    public_data_endpoint_enabled: false,
    storage_account_type: 'GRS',
  },
];
const managedDatabase: Raw = [
  'azurerm_mssql_managed_database',
  { name: 'db', managed_instance_id: '/subscriptions/MI', short_term_retention_days: 14 },
];

testFacts('a managed instance', [
  {
    title: 'gives its databases region, copies and door',
    kind: 'database',
    given: [managed, managedDatabase],
    facts: {
      region: 'westeurope',
      copies: ['backup northeurope'],
      publiclyAccessible: false,
      minimumTls: '1.2',
      backups: ['automated backups: every 0 h, kept 14 d'],
      encryptedAtRest: undefined,
    },
  },
  {
    title: 'stands for its databases where they are written elsewhere',
    kind: 'database',
    given: [managed],
    facts: { copies: ['backup northeurope'], minimumTls: '1.2', backups: undefined },
  },
]);
