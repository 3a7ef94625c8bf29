import type { Raw } from '../../../verdicts/judge.ts';
import { arm } from './base.ts';
import { machineId } from './network.ts';

type Attributes = Readonly<Record<string, unknown>>;
const place = { resource_group_name: 'rg', location: 'westeurope', tags: {} };

const vaultId = arm('Microsoft.RecoveryServices/vaults/rsv');
export const policyId = `${vaultId}/backupPolicies/daily`;

export const vault = (more: Attributes = {}): Raw => ({
  'azurerm_recovery_services_vault.rsv': {
    ...place,
    id: vaultId,
    name: 'rsv',
    sku: 'Standard',
    storage_mode_type: 'GeoRedundant',
    cross_region_restore_enabled: false,
    soft_delete_enabled: true,
    immutability: 'Disabled',
    encryption: [],
    ...more,
  },
});
export const policy = (more: Attributes = {}): Raw => ({
  'azurerm_backup_policy_vm.daily': {
    id: policyId,
    name: 'daily',
    resource_group_name: 'rg',
    recovery_vault_name: 'rsv',
    policy_type: 'V1',
    backup: [{ frequency: 'Daily', time: '23:00', weekdays: [], hour_interval: 0, hour_duration: 0 }],
    retention_daily: [{ count: 30 }],
    retention_weekly: [],
    retention_monthly: [],
    retention_yearly: [],
    ...more,
  },
});
export const item = (more: Attributes = {}): Raw => ({
  'azurerm_backup_protected_vm.web': {
    id: `${vaultId}/backupFabrics/Azure/protectionContainers/c/protectedItems/web`,
    resource_group_name: 'rg',
    recovery_vault_name: 'rsv',
    source_vm_id: machineId,
    backup_policy_id: policyId,
    protection_state: 'Protected',
    exclude_disk_luns: [],
    include_disk_luns: [],
    ...more,
  },
});
/** A machine backed up every day into a vault. */
export const backedUp = (vaultMore: Attributes = {}, policyMore: Attributes = {}): Raw => ({
  ...vault(vaultMore),
  ...policy(policyMore),
  ...item(),
});

export const backupVault = (more: Attributes = {}): Raw => ({
  'azurerm_data_protection_backup_vault.bv': {
    ...place,
    id: arm('Microsoft.DataProtection/backupVaults/bv'),
    name: 'bv',
    datastore_type: 'VaultStore',
    redundancy: 'GeoRedundant',
    soft_delete: 'On',
    retention_duration_in_days: 14,
    immutability: 'Disabled',
    ...more,
  },
});
