import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, keyVault } from './raw/base.ts';
import { backupVault, vault } from './raw/backup.ts';

const blobs = (blobDays: number, containerDays: number) => ({
  blob_properties: [
    {
      delete_retention_policy: blobDays === 0 ? [] : [{ days: blobDays }],
      container_delete_retention_policy: containerDays === 0 ? [] : [{ days: containerDays }],
      restore_policy: [],
    },
  ],
});
const month = { params: { days: 30 } };

export const cases: Cases = [
  good('an account that keeps deleted blobs and containers for 30 days', account(blobs(30, 30)), month),
  bad('an account that keeps deleted blobs only', account(blobs(30, 0)), month),
  bad('an account that keeps deleted containers only', account(blobs(0, 30)), month),
  bad('an account that keeps neither', account(blobs(0, 0)), month),
  unknown(
    'an account whose blob settings are known only after apply',
    account({ blob_properties: undefined }),
    {
      ...month,
      computed: { 'azurerm_storage_account.files': { blob_properties: true } },
    },
  ),
  good('a key vault that keeps for 90 days', keyVault(), month),
  bad('a key vault that keeps for 7 days', keyVault({ soft_delete_retention_days: 7 }), month),
  bad('a vault of major 3 without soft delete', vault({ soft_delete_enabled: false }), month),
  unknown('a vault of major 5, which does not show it', vault({ soft_delete_enabled: undefined }), month),
  bad('a Backup vault that keeps for 14 days', backupVault(), month),
  unknown('a Backup vault in a state that nobody knows', backupVault({ soft_delete: 'Enabled' }), month),
];
