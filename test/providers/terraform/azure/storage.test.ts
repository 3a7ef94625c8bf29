import { arm, testFacts, type Raw } from './facts-of.ts';

const id = arm('Microsoft.Storage/storageAccounts/files');

const account = (attributes: Record<string, unknown>): Raw => [
  'azurerm_storage_account',
  {
    id,
    name: 'files',
    location: 'westeurope',
    account_kind: 'StorageV2',
    account_replication_type: 'LRS',
    ...attributes,
  },
];
const container = (access: string): Raw => [
  'azurerm_storage_container',
  {
    id: `${id}/blobServices/default/containers/c`,
    name: 'c',
    storage_account_name: 'files',
    container_access_type: access,
  },
];
const open = { public_network_access_enabled: true, allow_nested_items_to_be_public: true };

testFacts('a storage account', [
  {
    title: 'is encrypted by the platform, with AES-256',
    given: [account({})],
    facts: { encryptedAtRest: true, encryptionAlgorithm: 'aes-256', region: 'westeurope' },
  },
  {
    title: 'takes TLS 1.2 and nothing else',
    given: [account({ https_traffic_only_enabled: true, min_tls_version: 'TLS1_2' })],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'of major 3 is read by the older name',
    given: [account({ enable_https_traffic_only: true, min_tls_version: 'TLS1_0' })],
    facts: { transport: 'required', minimumTls: '1.0' },
  },
  {
    title: 'that takes HTTP has no minimum, whatever its TLS version',
    given: [account({ https_traffic_only_enabled: false, min_tls_version: 'TLS1_2' })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'that shows no TLS version is unknown, not 1.2',
    given: [account({ https_traffic_only_enabled: true, min_tls_version: null })],
    facts: { minimumTls: '? not-shown' },
  },
  {
    title: 'with a TLS version nobody knows is unknown',
    given: [account({ https_traffic_only_enabled: true, min_tls_version: 'TLS9' })],
    facts: { minimumTls: '? not-shown' },
  },
  { title: 'of LRS has no copy', given: [account({})], facts: { copies: [] } },
  {
    title: 'of ZRS stays in its region',
    given: [account({ account_replication_type: 'ZRS' })],
    facts: { copies: [] },
  },
  {
    title: 'of GRS in the Netherlands has a copy in Ireland',
    given: [account({ account_replication_type: 'GRS' })],
    facts: { copies: ['replica northeurope'] },
  },
  {
    title: 'written with a display name has the same pair',
    given: [account({ account_replication_type: 'RAGZRS', location: 'West Europe' })],
    facts: { region: 'westeurope', copies: ['replica northeurope'] },
  },
  {
    title: 'whose state names the secondary is believed',
    given: [account({ account_replication_type: 'RAGRS', secondary_location: 'North Europe' })],
    facts: { copies: ['replica northeurope'] },
  },
  {
    title: 'of GRS in a region without a pair has a copy nobody knows where',
    given: [account({ account_replication_type: 'GRS', location: 'polandcentral' })],
    facts: { copies: ['replica ? not-shown'] },
  },
  {
    title: 'of GRS in Brazil has a copy in the United States',
    given: [account({ account_replication_type: 'GRS', location: 'brazilsouth' })],
    facts: { copies: ['replica southcentralus'] },
  },
  {
    title: 'of an unheard-of redundancy is unknown, not local',
    given: [account({ account_replication_type: 'XRS' })],
    facts: { copies: '? failed' },
  },
  {
    title: 'that replicates objects has a copy where the other account is',
    given: [
      account({}),
      [
        'azurerm_storage_object_replication',
        {
          source_storage_account_id: id.toUpperCase(),
          destination_storage_account_id: arm('Microsoft.Storage/storageAccounts/far'),
        },
      ],
      [
        'azurerm_storage_account',
        {
          id: arm('Microsoft.Storage/storageAccounts/far'),
          name: 'far',
          location: 'eastus',
          account_replication_type: 'LRS',
        },
      ],
    ],
    facts: { copies: ['replica eastus'] },
  },
  {
    title: 'that replicates objects to an account elsewhere has a copy nobody knows where',
    given: [
      account({}),
      [
        'azurerm_storage_object_replication',
        { source_storage_account_id: id, destination_storage_account_id: '/other' },
      ],
    ],
    facts: { copies: ['replica ? not-shown'] },
  },
]);

testFacts('public access of a storage account', [
  {
    title: 'none if the network is off',
    given: [account({ ...open, public_network_access_enabled: false }), container('blob')],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'none if containers cannot be opened',
    given: [account({ ...open, allow_nested_items_to_be_public: false }), container('blob')],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'none if the firewall denies',
    given: [
      account({ ...open, network_rules: [{ default_action: 'Deny', ip_rules: ['203.0.113.0/24'] }] }),
      container('blob'),
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'a split firewall wins over the inline one',
    given: [
      account({ ...open, network_rules: [{ default_action: 'Deny', ip_rules: [] }] }),
      container('container'),
      ['azurerm_storage_account_network_rules', { storage_account_id: id, default_action: 'Allow' }],
    ],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'an open container is enough',
    given: [account(open), container('private'), container('blob')],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'private containers prove nothing while others may be opened',
    given: [account(open), container('private')],
    facts: { publiclyAccessible: '? not-shown' },
  },
  {
    title: 'a firewall that admits half the Internet denies nothing',
    given: [
      account({ ...open, network_rules: [{ default_action: 'Deny', ip_rules: ['0.0.0.0/1'] }] }),
      container('blob'),
    ],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'a static website is public though containers are shut',
    given: [
      account({
        ...open,
        allow_nested_items_to_be_public: false,
        static_website: [{ index_document: 'index.html' }],
      }),
    ],
    facts: { publiclyAccessible: true },
  },
]);

const days = (blob: unknown, containers: unknown): unknown => [
  { delete_retention_policy: blob, container_delete_retention_policy: containers, restore_policy: [] },
];

testFacts('soft delete of a storage account', [
  {
    title: 'as long as both are kept',
    given: [account({ blob_properties: days([{ days: 30 }], [{ days: 30 }]) })],
    facts: { softDeleteDays: 30, backups: [] },
  },
  {
    title: 'containers alone are not enough',
    given: [account({ blob_properties: days([], [{ days: 30 }]) })],
    facts: { softDeleteDays: 0 },
  },
  {
    title: 'blobs alone are not enough',
    given: [account({ blob_properties: days([{ days: 30 }], []) })],
    facts: { softDeleteDays: 0 },
  },
  {
    title: 'the shorter of the two decides',
    given: [account({ blob_properties: days([{ days: 7 }], [{ days: 30 }]) })],
    facts: { softDeleteDays: 7 },
  },
  {
    title: 'unknown if nothing is shown',
    given: [account({ blob_properties: [] })],
    facts: { softDeleteDays: '? not-shown', backups: '? not-shown' },
  },
  {
    title: 'point-in-time restore is a continuous backup',
    given: [
      account({
        blob_properties: [{ delete_retention_policy: [{ days: 30 }], restore_policy: [{ days: 29 }] }],
      }),
    ],
    facts: { backups: ['point-in-time restore: every 0 h, kept 29 d'] },
  },
]);

const share: Raw = [
  'azurerm_storage_share',
  { id: `${id}/fileServices/default/shares/data`, name: 'data', storage_account_id: id },
];
const files = (retention: unknown): Raw =>
  account({
    account_kind: 'FileStorage',
    share_properties: [{ retention_policy: retention }],
    https_traffic_only_enabled: true,
    min_tls_version: 'TLS1_2',
  });
const shareItem: Raw = [
  'azurerm_backup_protected_file_share',
  {
    source_storage_account_id: id,
    source_file_share_name: 'DATA',
    backup_policy_id: arm('Microsoft.RecoveryServices/vaults/v/backupPolicies/p'),
  },
];
const sharePolicy: Raw = [
  'azurerm_backup_policy_file_share',
  {
    id: arm('Microsoft.RecoveryServices/vaults/v/backupPolicies/p'),
    name: 'p',
    recovery_vault_name: 'v',
    backup: [{ frequency: 'Daily', time: '23:00' }],
    retention_daily: [{ count: 10 }],
  },
];

testFacts('a file share', [
  {
    title: 'has what its account has, and its own backups',
    given: [share, files([{ days: 14 }]), shareItem, sharePolicy],
    facts: {
      region: 'westeurope',
      softDeleteDays: 14,
      transport: 'required',
      minimumTls: '1.2',
      backups: ['azurerm_backup_policy_file_share.r3 (daily): every 24 h, kept 10 d'],
    },
  },
  {
    title: 'without an item is not backed up',
    given: [share, files([])],
    facts: { backups: [], softDeleteDays: 0 },
  },
  {
    title: 'without its account knows neither region nor transport',
    given: [share],
    facts: { region: '? not-shown', transport: '? not-shown', encryptedAtRest: true },
  },
]);

testFacts('an account for files only', [
  {
    title: 'is a file share, backed up as its shares are',
    kind: 'fileShare',
    given: [files([{ days: 7 }]), share, shareItem, sharePolicy],
    facts: {
      softDeleteDays: 7,
      backups: ['azurerm_backup_policy_file_share.r3 (daily): every 24 h, kept 10 d'],
    },
  },
]);

testFacts('a storage queue', [
  {
    title: 'travels and lies as its account does',
    given: [
      ['azurerm_storage_queue', { name: 'q', storage_account_name: 'files' }],
      account({ https_traffic_only_enabled: false, account_replication_type: 'GRS' }),
    ],
    facts: { transport: 'optional', copies: ['replica northeurope'], publiclyAccessible: false },
  },
]);
