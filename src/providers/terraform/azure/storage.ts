import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import { typeMapping, type FactReaders, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { alwaysEncrypted as encrypted, itemBackups, joinBackups } from './backup-items.ts';
import { blobPolicy } from './data-protection-policies.ts';
import {
  accountCopies,
  accountIsPublic,
  accountMinimumTls,
  accountTransport,
  accountTypes,
  alwaysAes256,
  alwaysEncrypted,
} from './storage-account.ts';
import { fileAccount } from './storage-files.ts';

const attributes = [
  'account_kind',
  'account_replication_type',
  'allow_blob_public_access',
  'allow_nested_items_to_be_public',
  'blob_properties',
  'enable_https_traffic_only',
  'https_traffic_only_enabled',
  'min_tls_version',
  'network_rules',
  'public_network_access_enabled',
  'secondary_location',
  'share_properties',
  'static_website',
];

const shared: Pick<
  FactReaders<'bucket'>,
  'encryptedAtRest' | 'encryptionAlgorithm' | 'copies' | 'publiclyAccessible' | 'transport' | 'minimumTls'
> = {
  encryptedAtRest: alwaysEncrypted,
  encryptionAlgorithm: alwaysAes256,
  copies: accountCopies,
  publiclyAccessible: accountIsPublic,
  transport: accountTransport,
  minimumTls: accountMinimumTls,
};

function holdsOnlyFiles(account: Instance): Fact<boolean> {
  const kind = account.string('account_kind');
  return kind.known ? mapFact(kind, (name) => name.toLowerCase() === 'filestorage') : known(false, kind.from);
}

/**
 * Days for which deleted blobs and deleted containers can both be brought back.
 *
 * Blob soft delete alone does not bring back a deleted container, so the shorter of the two decides.
 */
function softDelete(account: Instance): Fact<number> {
  return chainFact(account.blocks('blob_properties'), (blocks, from): Fact<number> => {
    if (blocks.length === 0) return unknown('not-shown', from);
    const blobs = retention(account, 'blob_properties.delete_retention_policy');
    const containers = retention(account, 'blob_properties.container_delete_retention_policy');
    return chainFact(blobs, (blobDays) =>
      chainFact(containers, (days) => (days < blobDays ? containers : blobs)),
    );
  });
}

function retention(account: Instance, path: string): Fact<number> {
  const note = 'provider default (azurerm docs, azurerm_storage_account)';
  return chainFact(account.blocks(path), (blocks, from): Fact<number> =>
    blocks.length === 0
      ? known(0, { ...from, note: 'absent: soft delete is off' })
      : account.number(`${path}.days`, { value: 7, note }),
  );
}

function blobBackups(account: Instance): Fact<readonly Backup[]> {
  const items = account.children('azurerm_data_protection_backup_instance_blob_storage');
  const policies = ['azurerm_data_protection_backup_policy_blob_storage'];
  return joinBackups(pointInTime(account), itemBackups(items, policies, blobPolicy));
}

function pointInTime(account: Instance): Fact<readonly Backup[]> {
  const path = 'blob_properties.restore_policy';
  return chainFact(account.blocks('blob_properties'), (properties, from): Fact<readonly Backup[]> => {
    if (properties.length === 0) return unknown('not-shown', from);
    return mapFact(account.blocks(path), (blocks) =>
      blocks.map(() => ({
        by: 'point-in-time restore',
        intervalHours: known(0, account.origin(path)),
        retentionDays: account.number(`${path}.days`),
        ...encrypted,
      })),
    );
  });
}

export const storageTypes: readonly TypeMapping[] = [
  typeMapping('bucket', {
    type: 'azurerm_storage_account',
    attributes,
    when: (account) => mapFact(holdsOnlyFiles(account), (only) => !only),
    facts: { ...shared, softDeleteDays: softDelete, backups: blobBackups },
  }),
  typeMapping('fileShare', {
    type: 'azurerm_storage_account',
    attributes,
    when: holdsOnlyFiles,
    facts: { ...shared, ...fileAccount },
  }),
];

/** Newer majors name the account by id, older ones by name. */
const container = {
  type: 'azurerm_storage_container',
  to: accountTypes,
  attributes: ['container_access_type'],
  spoils: ['publiclyAccessible'] as const,
};

export const storageLinks: readonly Link[] = [
  {
    type: 'azurerm_storage_management_policy',
    by: 'storage_account_id',
    to: accountTypes,
    matching: ['id'],
    attributes: ['rule'],
    spoils: ['expiryDays', 'retentionDays'],
  },
  { ...container, by: 'storage_account_id', matching: ['id'] },
  { ...container, by: 'storage_account_name', matching: ['name'] },
  ...[
    ['azurerm_storage_account_network_rules', 'storage_account_id', 'default_action', 'ip_rules'] as const,
    [
      'azurerm_storage_object_replication',
      'source_storage_account_id',
      'destination_storage_account_id',
    ] as const,
    ['azurerm_storage_account_static_website', 'storage_account_id'] as const,
    [
      'azurerm_data_protection_backup_instance_blob_storage',
      'storage_account_id',
      'backup_policy_id',
      'protection_state',
      'vault_id',
    ] as const,
  ].map(([type, by, ...own]) => ({ type, by, to: accountTypes, matching: ['id'], attributes: own })),
];
