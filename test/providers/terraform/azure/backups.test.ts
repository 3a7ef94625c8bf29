import { arm, testFacts, type Raw } from './facts-of.ts';

const vmId = arm('Microsoft.Compute/virtualMachines/vm');
const policyId = arm('Microsoft.RecoveryServices/vaults/v/backupPolicies/p');
const vm: Raw = [
  'azurerm_linux_virtual_machine',
  { id: vmId, name: 'vm', location: 'westeurope', virtual_machine_id: 'x', network_interface_ids: [] },
];
const item = (attributes: Record<string, unknown> = {}): Raw => [
  'azurerm_backup_protected_vm',
  {
    source_vm_id: vmId.replace('resourceGroups', 'resourcegroups'),
    backup_policy_id: policyId,
    ...attributes,
  },
];
const policy = (attributes: Record<string, unknown>): Raw => [
  'azurerm_backup_policy_vm',
  { id: policyId, name: 'p', recovery_vault_name: 'v', resource_group_name: 'rg', ...attributes },
];
const daily = policy({ backup: [{ frequency: 'Daily', time: '23:00' }], retention_daily: [{ count: 30 }] });

testFacts('a machine in a Recovery Services vault', [
  {
    title: 'has no backup without an item, whatever policies there are',
    given: [vm, daily],
    facts: { backups: [] },
  },
  {
    title: 'is backed up daily',
    given: [vm, item(), daily],
    facts: { backups: ['azurerm_backup_policy_vm.r2 (daily): every 24 h, kept 30 d'] },
  },
  {
    title: 'is not if protection was stopped',
    given: [vm, item({ protection_state: 'ProtectionStopped' }), daily],
    facts: { backups: [] },
  },
  {
    title: 'is if its first backup is pending',
    given: [vm, item({ protection_state: 'IRPending' }), daily],
    facts: { backups: ['azurerm_backup_policy_vm.r2 (daily): every 24 h, kept 30 d'] },
  },
  {
    title: 'is for all anybody knows in a state nobody knows',
    given: [vm, item({ protection_state: 'Sleeping' }), daily],
    facts: { backups: '? not-shown' },
  },
  {
    title: 'is backed up by a policy that stands elsewhere',
    given: [vm, item()],
    facts: { backups: ['azurerm_backup_protected_vm.r1: every ? not-shown h, kept ? not-shown d'] },
  },
  {
    title: 'keeps each tier for its own time',
    given: [
      vm,
      item(),
      policy({
        backup: [{ frequency: 'Daily' }],
        retention_daily: [{ count: 7 }],
        retention_weekly: [{ count: 4 }],
        retention_monthly: [{ count: 12 }],
        retention_yearly: [{ count: 10 }],
      }),
    ],
    facts: {
      backups: [
        'azurerm_backup_policy_vm.r2 (daily): every 24 h, kept 7 d',
        'azurerm_backup_policy_vm.r2 (weekly): every 168 h, kept 28 d',
        'azurerm_backup_policy_vm.r2 (monthly): every 744 h, kept 360 d',
        'azurerm_backup_policy_vm.r2 (yearly): every 8784 h, kept 3650 d',
      ],
    },
  },
  {
    title: 'backed up weekly on two days waits for the longer gap',
    given: [
      vm,
      item(),
      policy({
        backup: [{ frequency: 'Weekly', weekdays: ['Monday', 'Wednesday'] }],
        retention_weekly: [{ count: 4 }],
      }),
    ],
    facts: { backups: ['azurerm_backup_policy_vm.r2 (weekly): every 120 h, kept 28 d'] },
  },
  {
    title: 'backed up hourly within a window waits for the night',
    given: [
      vm,
      item(),
      policy({
        backup: [{ frequency: 'Hourly', hour_interval: 4, hour_duration: 12 }],
        retention_daily: [{ count: 5 }],
      }),
    ],
    facts: { backups: ['azurerm_backup_policy_vm.r2 (daily): every 12 h, kept 5 d'] },
  },
  {
    title: 'backed up hourly around the clock does not',
    given: [
      vm,
      item(),
      policy({
        backup: [{ frequency: 'Hourly', hour_interval: 4, hour_duration: 24 }],
        retention_daily: [{ count: 5 }],
      }),
    ],
    facts: { backups: ['azurerm_backup_policy_vm.r2 (daily): every 4 h, kept 5 d'] },
  },
]);

const diskId = arm('Microsoft.Compute/disks/data');
const disk: Raw = ['azurerm_managed_disk', { id: diskId, name: 'data', location: 'westeurope' }];
const attached: Raw = [
  'azurerm_virtual_machine_data_disk_attachment',
  { managed_disk_id: diskId, virtual_machine_id: vmId, lun: 1 },
];

testFacts('a managed disk', [
  {
    title: 'is encrypted by the platform and stays in its region',
    given: [disk],
    facts: {
      encryptedAtRest: true,
      encryptionAlgorithm: 'aes-256',
      copies: [],
      publiclyAccessible: false,
      backups: [],
    },
  },
  {
    title: 'is backed up with its machine',
    given: [disk, attached, vm, item(), daily],
    facts: { backups: ['azurerm_backup_policy_vm.r4 (daily): every 24 h, kept 30 d'] },
  },
  {
    title: 'may be left out of the backup of its machine',
    given: [disk, attached, vm, item({ exclude_disk_luns: [1] }), daily],
    facts: { backups: '? ambiguous' },
  },
  {
    title: 'attached to a machine elsewhere may be backed up there',
    given: [disk, attached],
    facts: { backups: '? not-shown' },
  },
  {
    title: 'is backed up by a Backup vault',
    given: [
      disk,
      ['azurerm_data_protection_backup_instance_disk', { disk_id: diskId, backup_policy_id: '/p' }],
      [
        'azurerm_data_protection_backup_policy_disk',
        {
          id: '/p',
          vault_id: '/v',
          backup_repeating_time_intervals: ['R/2026-05-19T06:33:16+00:00/PT4H'],
          default_retention_duration: 'P7D',
        },
      ],
    ],
    facts: { backups: ['azurerm_data_protection_backup_policy_disk.r2: every 4 h, kept 7 d'] },
  },
]);

const account: Raw = [
  'azurerm_storage_account',
  {
    id: arm('Microsoft.Storage/storageAccounts/a'),
    name: 'a',
    account_kind: 'StorageV2',
    blob_properties: [{ restore_policy: [] }],
  },
];

testFacts('blobs in a Backup vault', [
  {
    title: 'are backed up continuously and by schedule',
    given: [
      account,
      [
        'azurerm_data_protection_backup_instance_blob_storage',
        { storage_account_id: arm('Microsoft.Storage/storageAccounts/a'), backup_policy_id: '/p' },
      ],
      [
        'azurerm_data_protection_backup_policy_blob_storage',
        {
          id: '/p',
          vault_id: '/v',
          operational_default_retention_duration: 'P30D',
          vault_default_retention_duration: 'P90D',
          backup_repeating_time_intervals: ['R/2026-05-19T06:33:16+00:00/P1D'],
        },
      ],
    ],
    facts: {
      backups: [
        'azurerm_data_protection_backup_policy_blob_storage.r2 (operational): every 0 h, kept 30 d',
        'azurerm_data_protection_backup_policy_blob_storage.r2 (vaulted): every 24 h, kept 90 d',
      ],
    },
  },
]);

const vault = (attributes: Record<string, unknown>): Raw => [
  'azurerm_recovery_services_vault',
  { name: 'v', location: 'westeurope', storage_mode_type: 'LocallyRedundant', ...attributes },
];
const backupVault = (attributes: Record<string, unknown>): Raw => [
  'azurerm_data_protection_backup_vault',
  {
    name: 'v',
    location: 'westeurope',
    redundancy: 'ZoneRedundant',
    soft_delete: 'On',
    retention_duration_in_days: 30,
    ...attributes,
  },
];

testFacts('a Recovery Services vault', [
  {
    title: 'that is geo-redundant has a copy in the pair',
    given: [vault({ storage_mode_type: 'GeoRedundant', soft_delete_enabled: true })],
    facts: { copies: ['backup northeurope'], softDeleteDays: 14, encryptedAtRest: true },
  },
  {
    title: 'without soft delete',
    given: [vault({ soft_delete_enabled: false })],
    facts: { copies: [], softDeleteDays: 0 },
  },
  {
    title: 'of major 5 does not show soft delete',
    given: [vault({})],
    facts: { softDeleteDays: '? not-shown' },
  },
]);

testFacts('a Backup vault', [
  {
    title: 'keeps deleted backups for as long as it says',
    given: [backupVault({})],
    facts: { copies: [], softDeleteDays: 30 },
  },
  { title: 'may have it off', given: [backupVault({ soft_delete: 'Off' })], facts: { softDeleteDays: 0 } },
  {
    title: 'in a state outside the documented ones is unknown',
    given: [backupVault({ soft_delete: 'Enabled' })],
    facts: { softDeleteDays: '? failed' },
  },
]);
