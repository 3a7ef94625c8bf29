import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import { typeMapping, type FactReaders, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { itemBackups, joinBackups } from './backup-items.ts';
import { policyTiers } from './backup-policies.ts';
import { firstKnown, guaranteed, readTarget, sameName } from './facts.ts';
import { locationOf } from './regions.ts';
import {
  accountCopies,
  accountMinimumTls,
  accountTransport,
  accountTypes,
  alwaysAes256,
  alwaysEncrypted,
} from './storage-account.ts';

const signedIn = 'only blobs can be opened to anybody (Microsoft Learn, Anonymous read access to containers)';

/** Files, queues and tables are read only by who has signed in or holds a key. */
export const neverAnonymous = guaranteed('storage_account_id', false, signedIn);

const share = 'azurerm_storage_share';
const item = 'azurerm_backup_protected_file_share';
const policy = 'azurerm_backup_policy_file_share';

/** Days for which a deleted share can be brought back; without the block nobody can tell. */
function shareSoftDelete(account: Instance): Fact<number> {
  const path = 'share_properties.retention_policy';
  return chainFact(account.blocks('share_properties'), (blocks, from): Fact<number> => {
    if (blocks.length === 0) return unknown('not-shown', from);
    return chainFact(account.blocks(path), (policies, from): Fact<number> => {
      const note = 'provider default (azurerm docs, azurerm_storage_account)';
      return policies.length === 0
        ? known(0, { ...from, note: 'absent: soft delete is off' })
        : account.number(`${path}.days`, { value: 7, note });
    });
  });
}

/** Items name their account by id and their share by name. */
function shareBackups(account: Instance, name: Fact<string>): Fact<readonly Backup[]> {
  return chainFact(name, (wanted) =>
    chainFact(account.children(item), (items, from) => {
      const own = items.filter((each) => {
        const named = each.string('source_file_share_name');
        return !named.known || sameName(named.value, wanted);
      });
      return itemBackups(known(own, from), [policy], policyTiers);
    }),
  );
}

/** An account for files only is backed up share by share. */
function fileAccountBackups(account: Instance): Fact<readonly Backup[]> {
  return chainFact(account.children(share), (shares, from) =>
    shares.length === 0
      ? unknown('not-shown', from, 'its shares are not in this source')
      : joinBackups(...shares.map((each) => shareBackups(account, each.string('name')))),
  );
}

/** What a storage account for files only has besides what every account has. */
export const fileAccount: FactReaders<'fileShare'> = {
  publiclyAccessible: neverAnonymous,
  softDeleteDays: shareSoftDelete,
  backups: fileAccountBackups,
};

export function readAccount<T>(part: Instance, read: (account: Instance) => Fact<T>): Fact<T> {
  return firstKnown(
    readTarget(part, 'storage_account_id', accountTypes, 'storage account', read),
    readTarget(part, 'storage_account_name', accountTypes, 'storage account', read),
  );
}

export const fileTypes: readonly TypeMapping[] = [
  typeMapping('fileShare', {
    type: share,
    attributes: ['storage_account_id', 'storage_account_name', 'name'],
    region: (part) => readAccount(part, locationOf),
    facts: {
      encryptedAtRest: alwaysEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: (part) => readAccount(part, accountCopies),
      publiclyAccessible: neverAnonymous,
      transport: (part) => readAccount(part, accountTransport),
      minimumTls: (part) => readAccount(part, accountMinimumTls),
      softDeleteDays: (part) => readAccount(part, shareSoftDelete),
      backups: (part) => readAccount(part, (account) => shareBackups(account, part.string('name'))),
    },
  }),
];

export const fileLinks: readonly Link[] = [
  { type: share, by: 'storage_account_id', to: accountTypes, matching: ['id'], attributes: ['name'] },
  { type: share, by: 'storage_account_name', to: accountTypes, matching: ['name'], attributes: ['name'] },
  {
    type: item,
    by: 'source_storage_account_id',
    to: accountTypes,
    matching: ['id'],
    attributes: ['source_file_share_name', 'backup_policy_id', 'protection_state', 'recovery_vault_name'],
  },
];
