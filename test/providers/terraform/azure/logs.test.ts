import { arm, subscription, testFacts, type Raw } from './facts-of.ts';

const lawId = arm('Microsoft.OperationalInsights/workspaces/law');
const law = (days: number | null): Raw => [
  'azurerm_log_analytics_workspace',
  { id: lawId, name: 'law', location: 'westeurope', retention_in_days: days },
];
const table = (attributes: Record<string, unknown>): Raw => [
  'azurerm_log_analytics_workspace_table',
  { workspace_id: lawId, name: 'T', ...attributes },
];

testFacts('a Log Analytics workspace', [
  {
    title: 'keeps what it says',
    given: [law(365)],
    facts: { retentionDays: 365, encryptedAtRest: true, copies: [] },
  },
  { title: 'that does not say is unknown', given: [law(null)], facts: { retentionDays: '? not-shown' } },
  {
    title: 'keeps no longer than its shortest table',
    given: [law(365), table({ retention_in_days: 30, total_retention_in_days: 30 })],
    facts: { retentionDays: 30 },
  },
  {
    title: 'counts what a table archives',
    given: [law(365), table({ retention_in_days: 30, total_retention_in_days: 730 })],
    facts: { retentionDays: 365 },
  },
  {
    title: 'passes its own time on to tables without one',
    given: [law(90), table({ retention_in_days: -1 })],
    facts: { retentionDays: 90 },
  },
]);

testFacts('Application Insights', [
  {
    title: 'keeps what it says if it is classic',
    given: [['azurerm_application_insights', { name: 'i', location: 'westeurope', retention_in_days: 90 }]],
    facts: { retentionDays: 90 },
  },
  {
    title: 'keeps what its workspace keeps',
    given: [
      [
        'azurerm_application_insights',
        { name: 'i', location: 'westeurope', retention_in_days: 90, workspace_id: lawId },
      ],
      law(30),
    ],
    facts: { retentionDays: 30 },
  },
  {
    title: 'in a workspace elsewhere is unknown',
    given: [
      [
        'azurerm_application_insights',
        { name: 'i', location: 'westeurope', retention_in_days: 90, workspace_id: lawId },
      ],
    ],
    facts: { retentionDays: '? not-shown' },
  },
]);

const trail = (attributes: Record<string, unknown>): Raw => [
  'azurerm_monitor_diagnostic_setting',
  {
    name: 'export',
    target_resource_id: subscription,
    log_analytics_workspace_id: lawId,
    enabled_log: [{ category_group: 'allLogs' }],
    ...attributes,
  },
];
const categories = (...names: string[]): unknown[] => names.map((category) => ({ category }));
const accountId = arm('Microsoft.Storage/storageAccounts/logs');
const account: Raw = [
  'azurerm_storage_account',
  { id: accountId, name: 'logs', location: 'northeurope', account_kind: 'StorageV2' },
];

testFacts('the export of an activity log', [
  {
    title: 'by category group records everything',
    given: [trail({}), law(365)],
    facts: {
      logging: true,
      allRegions: true,
      managementEvents: 'all',
      dataEvents: false,
      retentionDays: 365,
      region: 'westeurope',
      copies: [],
    },
  },
  {
    title: 'by category records everything',
    given: [trail({ enabled_log: categories('Administrative', 'Security', 'Alert', 'Policy') }), law(365)],
    facts: { logging: true, managementEvents: 'all' },
  },
  {
    title: 'of some categories only has holes',
    given: [trail({ enabled_log: categories('Administrative') }), law(365)],
    facts: { managementEvents: 'write-only' },
  },
  {
    title: 'of service health only records no change',
    given: [trail({ enabled_log: categories('ServiceHealth') }), law(365)],
    facts: { managementEvents: 'none' },
  },
  {
    title: 'in the words of major 3 may be switched off',
    given: [trail({ enabled_log: [], log: [{ category: 'Administrative', enabled: false }] }), law(365)],
    facts: { logging: false, managementEvents: 'none' },
  },
  {
    title: 'without a destination records nothing',
    given: [trail({ log_analytics_workspace_id: '' })],
    facts: { logging: false },
  },
  {
    title: 'to a storage account is kept until somebody deletes it',
    given: [trail({ log_analytics_workspace_id: null, storage_account_id: accountId }), account],
    facts: { logging: true, retentionDays: Infinity, region: 'northeurope' },
  },
  {
    title: 'to a storage account with a lifecycle policy is unknown',
    given: [
      trail({ log_analytics_workspace_id: null, storage_account_id: accountId }),
      account,
      ['azurerm_storage_management_policy', { storage_account_id: accountId, rule: [] }],
    ],
    facts: { retentionDays: '? ambiguous' },
  },
  {
    title: 'to a workspace elsewhere is unknown',
    given: [trail({})],
    facts: { logging: true, retentionDays: '? not-shown', region: '? not-shown' },
  },
]);

testFacts('a diagnostic setting of a resource', [
  {
    title: 'is no trail of a subscription',
    kind: 'auditTrail',
    given: [trail({ target_resource_id: arm('Microsoft.KeyVault/vaults/kv') }), law(365)],
    facts: { logging: undefined },
  },
]);

const auditing = (attributes: Record<string, unknown>): Raw => [
  'azurerm_mssql_server_extended_auditing_policy',
  {
    server_id: '/subscriptions/sql',
    enabled: true,
    log_monitoring_enabled: false,
    retention_in_days: 90,
    ...attributes,
  },
];
const server: Raw = [
  'azurerm_mssql_server',
  { id: '/subscriptions/sql', name: 'sql', location: 'westeurope' },
];

testFacts('SQL auditing', [
  {
    title: 'to a storage account',
    given: [auditing({ storage_endpoint: 'https://a.blob.core.windows.net/' }), server],
    facts: {
      logging: true,
      dataEvents: true,
      managementEvents: 'none',
      allRegions: false,
      retentionDays: 90,
      region: 'westeurope',
    },
  },
  {
    title: 'to Azure Monitor',
    given: [auditing({ log_monitoring_enabled: true }), server],
    facts: { logging: true },
  },
  {
    title: 'to nowhere records nothing',
    given: [auditing({ blob_storage_endpoint: '' }), server],
    facts: { logging: false },
  },
  {
    title: 'that is off records nothing',
    given: [auditing({ enabled: false, blob_storage_endpoint: 'https://a' }), server],
    facts: { logging: false },
  },
  {
    title: 'of zero days is never deleted',
    given: [auditing({ retention_in_days: 0 }), server],
    facts: { retentionDays: Infinity },
  },
]);

const flowLog = (enabled: boolean, days: number): Raw => [
  'azurerm_network_watcher_flow_log',
  { name: 'f', location: 'westeurope', storage_account_id: accountId, retention_policy: [{ enabled, days }] },
];

testFacts('a flow log', [
  {
    title: 'is kept for its days',
    given: [flowLog(true, 90), account],
    facts: { retentionDays: 90, encryptedAtRest: true },
  },
  { title: 'of zero days is never deleted', given: [flowLog(true, 0)], facts: { retentionDays: Infinity } },
  {
    title: 'without a policy is never deleted',
    given: [flowLog(false, 0)],
    facts: { retentionDays: Infinity },
  },
]);
