import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import {
  account,
  arm,
  container,
  cosmos,
  keyVault,
  mysql,
  placed,
  postgres,
  postgresId,
  redis,
  sql,
  sqlServerId,
} from './raw/base.ts';
import { guard, machine, rule, securityGroup } from './raw/network.ts';

const sqlRule = (start_ip_address: string, end_ip_address: string) => ({
  'azurerm_mssql_firewall_rule.r': {
    id: `${sqlServerId}/firewallRules/r`,
    name: 'r',
    server_id: sqlServerId,
    start_ip_address,
    end_ip_address,
  },
});
const open = { public_network_access_enabled: true };
const servers = { params: { resource: 'server' } };
const pgRule = {
  'azurerm_postgresql_flexible_server_firewall_rule.all': {
    id: `${postgresId}/firewallRules/all`,
    server_id: postgresId,
    start_ip_address: '0.0.0.0',
    end_ip_address: '255.255.255.255',
  },
};

export const cases: Cases = [
  good('an account in which nothing can be opened', account()),
  bad('a container open to everybody', {
    ...account({ allow_nested_items_to_be_public: true }),
    ...container('blob'),
  }),
  unknown('an account whose containers may be opened, one of them closed', {
    ...account({ allow_nested_items_to_be_public: true }),
    ...container('private'),
  }),
  good('an open container behind a firewall that denies', {
    ...account({
      allow_nested_items_to_be_public: true,
      network_rules: [{ default_action: 'Deny', ip_rules: ['203.0.113.7'] }],
    }),
    ...container('blob'),
  }),
  bad('a firewall that denies and lists half the Internet', {
    ...account({
      allow_nested_items_to_be_public: true,
      network_rules: [{ default_action: 'Deny', ip_rules: ['0.0.0.0/1'] }],
    }),
    ...container('blob'),
  }),
  bad('a static website', account({ static_website: [{ index_document: 'index.html' }] })),
  good('a database whose server is closed', sql()),
  good('an open server whose rule names an office', {
    ...sql({}, open),
    ...sqlRule('203.0.113.7', '203.0.113.7'),
  }),
  bad('a rule for every address', { ...sql({}, open), ...sqlRule('0.0.0.0', '255.255.255.255') }),
  bad('a rule for all but the first address', { ...sql({}, open), ...sqlRule('0.0.0.1', '255.255.255.255') }),
  bad('the rule for every service of Azure, which is every customer of Azure', {
    ...sql({}, open),
    ...sqlRule('0.0.0.0', '0.0.0.0'),
  }),
  good('the same rule on a server that is closed', { ...sql(), ...sqlRule('0.0.0.0', '0.0.0.0') }),
  good(
    'a PostgreSQL server in a subnet of its own',
    postgres({
      public_network_access_enabled: true,
      delegated_subnet_id: arm('Microsoft.Network/virtualNetworks/main/subnets/db'),
    }),
  ),
  bad('a PostgreSQL server with a rule for everybody', { ...postgres(open), ...pgRule }),
  good('a MySQL server that is closed', mysql()),
  bad('a Cosmos DB account without any filter', cosmos(open)),
  bad(
    'a Cosmos DB account that lets every datacenter of Azure in',
    cosmos({ ...open, ip_range_filter: ['0.0.0.0'] }),
  ),
  good('a Cosmos DB account for one network', cosmos({ ...open, ip_range_filter: ['203.0.113.0/24'] })),
  bad(
    'a Cosmos DB account of major 3, whose filter is one empty text',
    cosmos({ ...open, ip_range_filter: '' }),
  ),
  bad('a key vault open to all networks', keyVault({ ...open, network_acls: [] })),
  good(
    'a key vault that denies by default',
    keyVault({ ...open, network_acls: [{ default_action: 'Deny', bypass: 'AzureServices', ip_rules: [] }] }),
  ),
  bad('a cache without firewall rules', redis(open)),
  unknown(
    'an account whose openness is known only after apply',
    account({ allow_nested_items_to_be_public: undefined }),
    {
      computed: { 'azurerm_storage_account.files': { allow_nested_items_to_be_public: true } },
    },
  ),
  unknown('a promise about an admin panel', account(), { params: { resource: 'admin-panel' } }),
  bad(
    'a machine that anybody reaches, of which the sentence speaks',
    { ...machine({}, true), ...guard, ...securityGroup(rule({ destination_port_range: '8080' })) },
    servers,
  ),
  good(
    'a machine that one office reaches',
    { ...machine({}, true), ...guard, ...securityGroup(rule({ source_address_prefix: '203.0.113.7' })) },
    servers,
  ),
  good(
    'a machine that answers pings only',
    {
      ...machine({}, true),
      ...guard,
      ...securityGroup(rule({ protocol: 'Icmp', destination_port_range: '*' })),
    },
    servers,
  ),
  bad('a machine on the Internet without any group', machine({}, true), servers),
  good('a machine without an address on the Internet', machine(), servers),
  unknown(
    'a rule whose addresses are known only after apply',
    { ...sql({}, open), ...sqlRule('x', 'x') },
    {
      computed: { 'azurerm_mssql_firewall_rule.r': { start_ip_address: true, end_ip_address: true } },
    },
  ),
  unknown('a rule of which one address cannot be read', {
    ...sql({}, open),
    ...sqlRule('203.0.113.7', 'somewhere'),
  }),
  bad(
    'a machine that one office reaches by one port, and anybody by another',
    {
      ...machine({}, true),
      ...guard,
      ...securityGroup(
        rule({ source_address_prefix: '203.0.113.7' }),
        rule({ name: 'web', priority: 110, destination_port_range: '8080' }),
      ),
    },
    servers,
  ),
  bad(
    'a machine behind a rule for an office and for everybody',
    {
      ...machine({}, true),
      ...guard,
      ...securityGroup(
        rule({ source_address_prefix: '', source_address_prefixes: ['203.0.113.7', '0.0.0.0/0'] }),
      ),
    },
    servers,
  ),
  unknown(
    'a Databricks workspace that any network reaches',
    placed('azurerm_databricks_workspace', 'Microsoft.Databricks/workspaces', open),
    { because: 'whom its access lists let in' },
  ),
  good(
    'a Databricks workspace that no network reaches',
    placed('azurerm_databricks_workspace', 'Microsoft.Databricks/workspaces', {
      public_network_access_enabled: false,
    }),
  ),
  bad(
    'an Event Grid topic open to every network',
    placed('azurerm_eventgrid_topic', 'Microsoft.EventGrid/topics', { ...open, inbound_ip_rule: [] }),
  ),
  bad(
    'an Event Grid namespace open to every network',
    placed('azurerm_eventgrid_namespace', 'Microsoft.EventGrid/namespaces', {
      public_network_access: 'Enabled',
      inbound_ip_rule: [],
    }),
  ),
  good(
    'an Event Grid namespace that is closed',
    placed('azurerm_eventgrid_namespace', 'Microsoft.EventGrid/namespaces', {
      public_network_access: 'Disabled',
      inbound_ip_rule: [],
    }),
  ),
  unknown(
    'a notification hub, which any network reaches',
    placed('azurerm_notification_hub_namespace', 'Microsoft.NotificationHubs/namespaces', open),
    { because: 'from any network' },
  ),
  bad(
    'a vault of which nothing says who reaches it',
    placed('azurerm_key_vault', 'Microsoft.KeyVault/vaults', {}),
  ),
  bad(
    'a vault with a firewall that lets in whom it does not list',
    placed('azurerm_key_vault', 'Microsoft.KeyVault/vaults', {
      ...open,
      network_acls: [{ default_action: 'Allow', bypass: 'AzureServices', ip_rules: ['192.0.2.1/32'] }],
    }),
  ),
  unknown(
    'a volume of an Elastic SAN, which its network decides',
    placed('azurerm_elastic_san_volume', 'Microsoft.ElasticSan/elasticSans/s/volumegroups/g/volumes', {}),
    { because: 'set on its network' },
  ),
  unknown(
    'a server of Analysis Services with a rule whose end is known only after apply',
    placed('azurerm_analysis_services_server', 'Microsoft.AnalysisServices/servers', {
      ipv4_firewall_rule: [{ name: 'office', range_start: '203.0.113.1' }],
    }),
    { computed: { 'azurerm_analysis_services_server.main': { ipv4_firewall_rule: [{ range_end: true }] } } },
  ),
  unknown('an open container whose account stands elsewhere', container('blob'), {
    because: 'belongs to a bucket or file share that is not in this source',
  }),
  bad('an open container in an account that does not say its kind', {
    ...account({ account_kind: null, allow_nested_items_to_be_public: true }),
    ...container('blob'),
  }),
  bad('a rule for every address at a server that does not say whether it is open', {
    ...sql({}, { public_network_access_enabled: null }),
    ...sqlRule('0.0.0.0', '255.255.255.255'),
  }),
];
