import type { Cases } from '../case.ts';
import { good, unknown } from '../labelled.ts';
import { cosmos, mysql, postgres, sql } from './raw/base.ts';
import { backedUp, backupVault, vault } from './raw/backup.ts';
import { machine } from './raw/network.ts';

export const cases: Cases = [
  good('backups of a database, which Azure always encrypts', sql()),
  good('backups of PostgreSQL, promised with AES-256', postgres(), { params: { algorithm: 'aes-256' } }),
  good('backups of MySQL', mysql()),
  good('backups of Cosmos DB', cosmos()),
  good('a machine backed up into a vault', { ...machine(), ...backedUp() }),
  good('a Recovery Services vault', vault()),
  good('a Backup vault', backupVault()),
  unknown('a promise about tapes', sql(), { params: { scope: 'devices' } }),
];
