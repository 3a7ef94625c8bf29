import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { placed, sql } from './raw/base.ts';
import { backedUp, backupVault, item, policy, vault } from './raw/backup.ts';
import { machine } from './raw/network.ts';

const servers = { params: { scope: 'servers' } };

export const cases: Cases = [
  good(
    'a machine in a vault that is locked',
    { ...machine(), ...backedUp({ immutability: 'Locked' }) },
    servers,
  ),
  bad(
    'a machine in a vault whose lock can be lifted',
    { ...machine(), ...backedUp({ immutability: 'Unlocked' }) },
    servers,
  ),
  bad('a machine in a vault without a lock', { ...machine(), ...backedUp() }, servers),
  unknown(
    'a machine in a vault whose lock is known only after apply',
    { ...machine(), ...backedUp({ immutability: undefined }) },
    {
      ...servers,
      computed: { 'azurerm_recovery_services_vault.rsv': { immutability: true } },
    },
  ),
  unknown('a machine in a vault of another source', { ...machine(), ...policy(), ...item() }, servers),
  good('a Backup vault that is locked', backupVault({ immutability: 'Locked' })),
  bad('a Backup vault whose lock can be lifted', backupVault({ immutability: 'Unlocked' })),
  bad('a vault without a lock', vault()),
  bad('backups of a database, which go when it is deleted', sql(), { params: { scope: 'database' } }),
  unknown('a promise of immutable blobs, which may hold backups', vault({ immutability: 'Locked' }), {
    params: { mechanism: 'immutable-blob' },
  }),
  unknown('a vault in a state that nobody knows', backupVault({ immutability: 'Enabled' })),
  bad(
    'automatic backups of a MongoDB cluster, which go with it',
    placed('azurerm_mongo_cluster', 'Microsoft.DocumentDB/mongoClusters', {}),
  ),
];
