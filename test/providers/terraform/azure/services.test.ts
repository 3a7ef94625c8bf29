import { arm, testFacts, type Raw } from './facts-of.ts';

type Attributes = Readonly<Record<string, unknown>>;

const one = (type: string, more: Attributes = {}): Raw => [
  `azurerm_${type}`,
  { id: arm(`Contoso/${type}/x`), name: 'x', resource_group_name: 'rg', location: 'West Europe', ...more },
];
const part = (type: string, more: Attributes): Raw => [
  `azurerm_${type}`,
  { id: `${type}-part`, name: 'p', ...more },
];
const idOf = (type: string): string => arm(`Contoso/${type}/x`);
const firewall = (type: string, by: string, parent: string, first: string, last: string): Raw =>
  part(type, { [by]: idOf(parent), start_ip_address: first, end_ip_address: last });

testFacts('a Synapse pool', [
  {
    title: 'has encryption, region and network of its own and of its workspace',
    given: [
      one('synapse_sql_pool', {
        location: undefined,
        synapse_workspace_id: idOf('synapse_workspace'),
        data_encrypted: true,
        geo_backup_policy_enabled: true,
      }),
      one('synapse_workspace', { public_network_access_enabled: true }),
      firewall(
        'synapse_firewall_rule',
        'synapse_workspace_id',
        'synapse_workspace',
        '0.0.0.0',
        '255.255.255.255',
      ),
    ],
    facts: {
      encryptedAtRest: true,
      region: 'westeurope',
      publiclyAccessible: true,
      copies: ['backup northeurope'],
      transport: 'required',
      minimumTls: '? not-shown',
      backups: ['automatic restore points: every 8 h, kept 7 d'],
    },
  },
]);

testFacts('analytics', [
  {
    title: 'a cluster of Data Explorer without a list of addresses is open',
    given: [one('kusto_cluster', { public_network_access_enabled: true, allowed_ip_ranges: [] })],
    facts: { encryptedAtRest: true, publiclyAccessible: true, copies: [] },
  },
  {
    title: 'a cluster of Data Explorer for one network is not',
    given: [
      one('kusto_cluster', { public_network_access_enabled: true, allowed_ip_ranges: ['203.0.113.0/24'] }),
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a Databricks workspace says only whether it is closed',
    given: [one('databricks_workspace', { public_network_access_enabled: true })],
    facts: { encryptedAtRest: true, publiclyAccessible: '? not-shown' },
  },
  {
    title: 'a closed Databricks workspace is closed',
    given: [one('databricks_workspace', { public_network_access_enabled: false })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a server of Analysis Services with a rule for everybody is open',
    given: [
      one('analysis_services_server', {
        ipv4_firewall_rule: [{ name: 'all', range_start: '0.0.0.0', range_end: '255.255.255.255' }],
      }),
    ],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'a server of Analysis Services with a rule for an office is not',
    given: [
      one('analysis_services_server', {
        ipv4_firewall_rule: [{ name: 'office', range_start: '203.0.113.1', range_end: '203.0.113.9' }],
      }),
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a server of Analysis Services without rules is not known',
    given: [one('analysis_services_server', { ipv4_firewall_rule: [] })],
    facts: { publiclyAccessible: '? not-shown' },
  },
]);

testFacts('document databases', [
  {
    title: 'a cluster of MongoDB with a rule for every service of Azure is open',
    given: [
      one('mongo_cluster', { public_network_access: 'Enabled' }),
      firewall('mongo_cluster_firewall_rule', 'mongo_cluster_id', 'mongo_cluster', '0.0.0.0', '0.0.0.0'),
    ],
    facts: { publiclyAccessible: true, transport: 'required', encryptedAtRest: true },
  },
  {
    title: 'a closed cluster of MongoDB is closed',
    given: [one('mongo_cluster', { public_network_access: 'Disabled' })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a cluster of PostgreSQL keeps backups for 35 days and takes TLS 1.2',
    given: [
      one('cosmosdb_postgresql_cluster', {
        coordinator_public_ip_access_enabled: false,
        node_public_ip_access_enabled: false,
      }),
    ],
    facts: {
      publiclyAccessible: false,
      minimumTls: '1.2',
      backups: ['automated backups: every 0 h, kept 35 d'],
    },
  },
  {
    title: 'a cluster of PostgreSQL whose nodes have addresses is as open as its rules',
    given: [
      one('cosmosdb_postgresql_cluster', {
        coordinator_public_ip_access_enabled: false,
        node_public_ip_access_enabled: true,
      }),
      firewall(
        'cosmosdb_postgresql_firewall_rule',
        'cluster_id',
        'cosmosdb_postgresql_cluster',
        '0.0.0.0',
        '255.255.255.255',
      ),
    ],
    facts: { publiclyAccessible: true },
  },
]);

testFacts('a NetApp volume', [
  {
    title: 'read by NFSv3 sends clear text, and is reached from inside only',
    given: [one('netapp_volume', { protocols: ['NFSv3'] })],
    facts: { transport: 'off', minimumTls: 'none', publiclyAccessible: false, encryptedAtRest: true },
  },
  {
    title: 'read by NFSv4.1 without Kerberos may send clear text',
    given: [one('netapp_volume', { protocols: ['NFSv4.1'], kerberos_enabled: false })],
    facts: { transport: 'optional' },
  },
  {
    title: 'read by NFSv4.1 with Kerberos may or may not encrypt',
    given: [one('netapp_volume', { protocols: ['NFSv4.1'], kerberos_enabled: true })],
    facts: { transport: '? not-shown' },
  },
  {
    title: 'read by SMB encrypts where it says so',
    given: [one('netapp_volume', { protocols: ['CIFS'], smb3_protocol_encryption_enabled: true })],
    facts: { transport: 'required' },
  },
  {
    title: 'has a replica where its replication says, and snapshots by its policy',
    given: [
      one('netapp_volume', {
        protocols: ['CIFS'],
        data_protection_replication: [{ remote_volume_location: 'northeurope' }],
        data_protection_snapshot_policy: [{ snapshot_policy_id: idOf('netapp_snapshot_policy') }],
      }),
      one('netapp_snapshot_policy', {
        account_name: 'a',
        enabled: true,
        daily_schedule: [{ snapshots_to_keep: 14, hour: 1, minute: 0 }],
        hourly_schedule: [{ snapshots_to_keep: 0, minute: 0 }],
      }),
    ],
    facts: {
      copies: ['replica northeurope'],
      backups: ['azurerm_netapp_snapshot_policy.r1 (daily): every 24 h, kept 14 d'],
    },
  },
  {
    title: 'whose policy is switched off has no snapshots',
    given: [
      one('netapp_volume', {
        data_protection_snapshot_policy: [{ snapshot_policy_id: idOf('netapp_snapshot_policy') }],
      }),
      one('netapp_snapshot_policy', {
        account_name: 'a',
        enabled: false,
        daily_schedule: [{ snapshots_to_keep: 1 }],
      }),
    ],
    facts: { backups: [] },
  },
]);

testFacts('messages and events', [
  {
    title: 'a topic without rules is open to every network',
    given: [one('eventgrid_topic', { public_network_access_enabled: true, inbound_ip_rule: [] })],
    facts: { publiclyAccessible: true, transport: 'required' },
  },
  {
    title: 'a topic for one network is not',
    given: [
      one('eventgrid_topic', {
        public_network_access_enabled: true,
        inbound_ip_rule: [{ ip_mask: '203.0.113.0/24' }],
      }),
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a hub for devices shows its TLS version and how long it keeps',
    given: [
      one('iothub', {
        min_tls_version: '1.2',
        event_hub_retention_in_days: 3,
        public_network_access_enabled: false,
      }),
    ],
    facts: { minimumTls: '1.2', expiryDays: 3, publiclyAccessible: false },
  },
]);

testFacts('machines and their parts', [
  {
    title: 'a container group with a public address is open, and nothing filters it',
    given: [one('container_group', { ip_address_type: 'Public' })],
    facts: { publiclyAccessible: true, firewalled: false },
    kind: 'server',
  },
  {
    title: 'a container group in a network is not',
    given: [one('container_group', { ip_address_type: 'Private' })],
    facts: { publiclyAccessible: false, firewalled: true },
    kind: 'server',
  },
  {
    title: 'a node pool lies where its cluster does',
    given: [
      one('kubernetes_cluster_node_pool', {
        location: undefined,
        kubernetes_cluster_id: idOf('kubernetes_cluster'),
      }),
      one('kubernetes_cluster', { default_node_pool: [{ node_count: 3, zones: ['1', '2', '3'] }] }),
    ],
    facts: { region: 'westeurope', encryptedAtRest: true },
  },
  {
    title: 'a cluster of three nodes in three zones goes on without one of them',
    given: [one('kubernetes_cluster', { default_node_pool: [{ node_count: 3, zones: ['1', '2', '3'] }] })],
    facts: { redundancy: 'zones' },
  },
  {
    title: 'a cluster that may shrink to one node does not',
    given: [
      one('kubernetes_cluster', {
        default_node_pool: [{ node_count: 3, min_count: 1, zones: ['1', '2', '3'] }],
      }),
    ],
    facts: { redundancy: 'none' },
  },
  {
    title: 'SQL Server in a machine is backed up by its agent',
    given: [
      one('mssql_virtual_machine', {
        location: undefined,
        virtual_machine_id: idOf('windows_virtual_machine'),
        sql_connectivity_type: 'PRIVATE',
        auto_backup: [
          { retention_period_in_days: 30, manual_schedule: [{ log_backup_frequency_in_minutes: 60 }] },
        ],
      }),
      one('windows_virtual_machine'),
    ],
    facts: {
      region: 'westeurope',
      publiclyAccessible: false,
      transport: '? not-shown',
      backups: ['automated backup: every 1 h, kept 30 d'],
    },
  },
  {
    title: 'a runtime that moves data stands where it says',
    given: [one('data_factory_integration_runtime_azure', { location: 'North Europe' })],
    facts: { region: 'northeurope' },
  },
]);

testFacts('doors of services', [
  {
    title: 'an Enterprise cache in clear text',
    given: [
      one('redis_enterprise_cluster', { minimum_tls_version: '1.2' }),
      part('redis_enterprise_database', {
        cluster_id: idOf('redis_enterprise_cluster'),
        client_protocol: 'Plaintext',
      }),
    ],
    facts: { transport: 'off', minimumTls: 'none' },
  },
  {
    title: 'a static web app takes HTTPS only',
    given: [one('static_web_app')],
    facts: { transport: 'required', minimumTls: '? not-shown' },
    kind: 'endpoint',
  },
  {
    title: 'a cluster of HDInsight shows the TLS version of its gateway',
    given: [one('hdinsight_spark_cluster', { tls_min_version: '1.2' })],
    facts: { transport: 'required', minimumTls: '1.2' },
    kind: 'endpoint',
  },
  {
    title: 'the management of Service Fabric in clear text',
    given: [one('service_fabric_cluster', { management_endpoint: 'http://sf.example.com:19080' })],
    facts: { transport: 'off' },
    kind: 'endpoint',
  },
]);
