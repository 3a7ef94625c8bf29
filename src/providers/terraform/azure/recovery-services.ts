import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { policyAttributes } from './backup-policies.ts';
import { guaranteed } from './facts.ts';
import { geoCopies, locationOf } from './regions.ts';

const vault = 'azurerm_recovery_services_vault';
const encrypted = 'backups are always encrypted (Microsoft Learn, Encryption in Azure Backup)';
const fourteen = '14 days unless set longer (Microsoft Learn, Soft delete for Azure Backup)';

/** Geo-redundant vaults keep a copy in the paired region; zone- and locally redundant ones do not. */
function copies(path: string): (instance: Instance) => Fact<readonly Copy[]> {
  return (instance) => geoCopies('backup', instance.string(path), locationOf(instance));
}

/** Major 5 shows soft delete of Recovery Services vaults no longer. */
function recoverySoftDelete(instance: Instance): Fact<number> {
  return chainFact(instance.boolean('soft_delete_enabled'), (on, from): Fact<number> =>
    on ? known(14, { ...from, note: fourteen }) : known(0, from),
  );
}

function backupVaultSoftDelete(instance: Instance): Fact<number> {
  return chainFact(instance.string('soft_delete'), (state, from): Fact<number> => {
    switch (state.toLowerCase()) {
      case 'off':
        return known(0, from);
      case 'on':
      case 'alwayson':
        return instance.number('retention_duration_in_days');
      default:
        return unknown('failed', from, `${JSON.stringify(state)} is no state of soft delete tomcheck knows`);
    }
  });
}

export const backupVaultTypes: readonly TypeMapping[] = [
  typeMapping('backupStore', {
    type: vault,
    attributes: ['soft_delete_enabled', 'storage_mode_type'],
    facts: {
      encryptedAtRest: guaranteed('encryption', true, encrypted),
      encryptionAlgorithm: guaranteed('encryption', 'aes-256', encrypted),
      copies: copies('storage_mode_type'),
      softDeleteDays: recoverySoftDelete,
    },
  }),
  typeMapping('backupStore', {
    type: 'azurerm_data_protection_backup_vault',
    attributes: ['redundancy', 'retention_duration_in_days', 'soft_delete'],
    facts: {
      encryptedAtRest: guaranteed('identity', true, encrypted),
      encryptionAlgorithm: guaranteed('identity', 'aes-256', encrypted),
      copies: copies('redundancy'),
      softDeleteDays: backupVaultSoftDelete,
    },
  }),
];

const schedule = ['backup_repeating_time_intervals', 'default_retention_duration', 'default_retention_rule'];
const blobs = [
  'operational_default_retention_duration',
  'retention_duration',
  'vault_default_retention_duration',
  'backup_repeating_time_intervals',
];

/** Policies belong to their vault, and are read from what they protect. */
export const backupPolicyLinks: readonly Link[] = [
  ...['azurerm_backup_policy_vm', 'azurerm_backup_policy_file_share'].map((type) => ({
    type,
    by: 'recovery_vault_name',
    to: [vault],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: policyAttributes,
  })),
  ...['disk', 'postgresql_flexible_server', 'mysql_flexible_server', 'blob_storage'].map((what) => ({
    type: `azurerm_data_protection_backup_policy_${what}`,
    by: 'vault_id',
    to: ['azurerm_data_protection_backup_vault'],
    matching: ['id'],
    attributes: what === 'blob_storage' ? blobs : schedule,
  })),
];
