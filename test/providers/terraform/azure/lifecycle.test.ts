import { arm, testFacts, type Raw } from './facts-of.ts';

type Attributes = Readonly<Record<string, unknown>>;

const accountId = arm('Microsoft.Storage/storageAccounts/files');
const account = (more: Attributes = {}): Raw => [
  'azurerm_storage_account',
  { id: accountId, name: 'files', resource_group_name: 'rg', blob_properties: [], ...more },
];
const deletes = [{ delete_after_days_since_modification_greater_than: 30 }];
const policy = (rule: Attributes): Raw => [
  'azurerm_storage_management_policy',
  { storage_account_id: accountId, rule: [{ name: 'old', enabled: true, ...rule }] },
];
const ruled = (actions: Attributes, filters: Attributes = {}): Raw =>
  policy({ actions: [actions], filters: [{ prefix_match: [], match_blob_index_tag: [], ...filters }] });

testFacts('an account with a lifecycle policy', [
  {
    title: 'deletes after the days of its rule, if it keeps no versions',
    given: [account(), ruled({ base_blob: deletes }, { blob_types: ['blockBlob'] })],
    facts: { expiryDays: 30 },
  },
  {
    title: 'deletes every kind of blob by a rule that names none',
    given: [account(), ruled({ base_blob: deletes }, { blob_types: [] })],
    facts: { expiryDays: 30 },
  },
  {
    title: 'keeps the rest where a rule is for one other kind of blob',
    given: [account(), ruled({ base_blob: deletes }, { blob_types: ['appendBlob'] })],
    facts: { expiryDays: Infinity },
  },
  {
    title: 'keeps blobs that a rule only moves',
    given: [
      account(),
      ruled({ base_blob: [{ tier_to_cool_after_days_since_modification_greater_than: 9 }] }),
    ],
    facts: { expiryDays: Infinity },
  },
]);

const lockedBy = (type: string): Raw => [
  'azapi_resource',
  {
    type,
    name: 'beside',
    parent_id: arm('').replace(/\/providers\/$/u, ''),
    body: { properties: { level: 'CanNotDelete' } },
  },
];

testFacts('an account whose group has something in the words of ARM', [
  {
    title: 'is locked by a lock',
    given: [account(), lockedBy('Microsoft.Authorization/locks@2020-05-01')],
    facts: { deletionProtection: true },
  },
  {
    title: 'is not locked by anything else',
    given: [account(), lockedBy('Microsoft.App/jobs@2024-03-01')],
    facts: { deletionProtection: false },
  },
]);

const workspaceId = arm('Microsoft.OperationalInsights/workspaces/logs');
const exported = (more: Attributes): readonly Raw[] => [
  ['azurerm_log_analytics_workspace', { id: workspaceId, name: 'logs' }],
  [
    'azurerm_log_analytics_data_export_rule',
    { workspace_resource_id: workspaceId, destination_resource_id: accountId, ...more },
  ],
  account({ location: 'northeurope' }),
];

testFacts('logs of a workspace', [
  {
    title: 'are copied to where a rule sends them',
    given: exported({ enabled: true }),
    facts: { copies: ['replica northeurope'] },
  },
  {
    title: 'are copied by a rule that does not say whether it is on',
    given: exported({}),
    facts: { copies: ['replica northeurope'] },
  },
  {
    title: 'are not by a rule that is off',
    given: exported({ enabled: false }),
    facts: { copies: [] },
  },
]);
