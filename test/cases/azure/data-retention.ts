import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, accountId, arm } from './raw/base.ts';

type Attributes = Readonly<Record<string, unknown>>;
const action = (days: number) => ({ delete_after_days_since_modification_greater_than: days });
const policy = (rule: Attributes = {}, actions: Attributes = {}) => ({
  'azurerm_storage_management_policy.p': {
    id: `${accountId}/managementPolicies/default`,
    storage_account_id: accountId,
    rule: [
      {
        name: 'expire',
        enabled: true,
        filters: [{ blob_types: ['blockBlob'], prefix_match: [], match_blob_index_tag: [] }],
        actions: [{ base_blob: [action(90)], snapshot: [], version: [], ...actions }],
        ...rule,
      },
    ],
  },
});
const files = { params: { max_days: 90, scope: 'files' } };
const bus = (default_message_ttl: string) => ({
  'azurerm_servicebus_namespace.bus': {
    id: arm('Microsoft.ServiceBus/namespaces/bus'),
    name: 'bus',
    resource_group_name: 'rg',
    location: 'westeurope',
    sku: 'Standard',
  },
  'azurerm_servicebus_queue.q': {
    id: arm('Microsoft.ServiceBus/namespaces/bus/queues/q'),
    name: 'q',
    namespace_id: arm('Microsoft.ServiceBus/namespaces/bus'),
    default_message_ttl,
  },
});
const hubs = arm('Microsoft.EventHub/namespaces/hubs');
const hub = (message_retention: number) => ({
  'azurerm_eventhub_namespace.hubs': {
    id: hubs,
    name: 'hubs',
    resource_group_name: 'rg',
    location: 'westeurope',
  },
  'azurerm_eventhub.e': { id: `${hubs}/eventhubs/e`, name: 'e', namespace_id: hubs, message_retention },
});
const messages = { params: { max_days: 14, scope: 'messages' } };
const versioned = account({ blob_properties: [{ versioning_enabled: true, restore_policy: [] }] });

export const cases: Cases = [
  good('an account whose rule deletes after 90 days', { ...account(), ...policy() }, files),
  bad(
    'an account whose rule deletes after a year',
    { ...account(), ...policy({}, { base_blob: [action(365)] }) },
    files,
  ),
  unknown('an account without a rule, which a program may empty', account(), files),
  unknown(
    'a rule for one folder only',
    { ...account(), ...policy({ filters: [{ blob_types: ['blockBlob'], prefix_match: ['tmp/'] }] }) },
    files,
  ),
  unknown('a rule that is switched off', { ...account(), ...policy({ enabled: false }) }, files),
  unknown(
    'a rule that sets nothing, which azurerm writes as -1',
    { ...account(), ...policy({}, { base_blob: [action(-1)] }) },
    files,
  ),
  unknown('a rule that leaves old versions where they are kept', { ...versioned, ...policy() }, files),
  good(
    'a rule that deletes old versions too',
    {
      ...versioned,
      ...policy(
        {},
        {
          version: [{ delete_after_days_since_creation: 30 }],
          snapshot: [{ delete_after_days_since_creation_greater_than: 30 }],
        },
      ),
    },
    files,
  ),
  bad(
    'an account that deletes too early',
    { ...account(), ...policy() },
    { params: { min_days: 365, scope: 'files' } },
  ),
  good('a queue whose messages go after 14 days', bus('P14D'), messages),
  unknown('a queue whose messages stay until they are read', bus('P10675199DT2H48M5.4775807S'), messages),
  good(
    'a rule for every kind of blob',
    { ...account(), ...policy({ filters: [{ blob_types: ['blockBlob', 'appendBlob'], prefix_match: [] }] }) },
    files,
  ),
  unknown(
    'a rule for blobs with a tag only',
    {
      ...account(),
      ...policy({
        filters: [
          {
            blob_types: ['blockBlob'],
            prefix_match: [],
            match_blob_index_tag: [{ name: 'tmp', operation: '==', value: 'yes' }],
          },
        ],
      }),
    },
    files,
  ),
  bad(
    'one queue among others whose messages stay for a month',
    {
      ...bus('P14D'),
      'azurerm_servicebus_queue.slow': {
        id: 'slow',
        name: 'slow',
        namespace_id: arm('Microsoft.ServiceBus/namespaces/bus'),
        default_message_ttl: 'P30D',
      },
    },
    messages,
  ),
  good('a hub whose events go after seven days', hub(7), messages),
  bad(
    'a hub whose events stay for 30 days',
    {
      ...hub(7),
      'azurerm_eventhub.slow': { id: 'slow', name: 'slow', namespace_id: hubs, message_retention: 30 },
    },
    messages,
  ),
  unknown(
    'a hub of which no part is in this source',
    { 'azurerm_eventhub_namespace.hubs': hub(7)['azurerm_eventhub_namespace.hubs'] },
    messages,
  ),
  unknown(
    'an account whose rule says only after apply when it deletes',
    { ...account(), ...policy({}, { base_blob: [{}] }) },
    {
      computed: {
        'azurerm_storage_management_policy.p': {
          rule: [{ actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: true }] }] }],
        },
      },
      params: { min_days: 365, scope: 'files' },
    },
  ),
  unknown(
    'a bus whose queues stand elsewhere',
    {
      'azurerm_servicebus_namespace.bus': bus('P14D')['azurerm_servicebus_namespace.bus'],
    },
    messages,
  ),
  unknown(
    'an account whose rule deletes after days that are no number',
    {
      ...account(),
      ...policy({}, { base_blob: [{ delete_after_days_since_modification_greater_than: 'soon' }] }),
    },
    { params: { min_days: 365, scope: 'files' } },
  ),
];
