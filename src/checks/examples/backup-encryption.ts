import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known } from '../../model/fact.ts';

const origin = { path: 'storage_encrypted' };
const daily = { by: 'automated backups', intervalHours: known(24, origin), retentionDays: known(7, origin) };
const encrypted = { ...daily, encrypted: known(true, origin), encryptionAlgorithm: known('aes-256', origin) };
const clear = { ...daily, encrypted: known(false, origin) };
const promise = { claim: 'Backups are encrypted.' };
const aes = { claim: 'All backups are encrypted with AES-256.', params: { algorithm: 'aes-256' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('database', 'db-7', { backups: [encrypted] })] },
    { ...promise, given: [example('snapshot', 'snap-1', { encryptedAtRest: true })] },
    { ...aes, given: [example('database', 'db-7', { backups: [encrypted] })] },
    { ...aes, given: [example('backupStore', 'vault', { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('database', 'db-7', { backups: [encrypted, clear] })],
      because: 'Backups of db-7 are not encrypted.',
    },
    {
      ...promise,
      given: [example('snapshot', 'snap-1', { encryptedAtRest: false })],
      because: 'Snapshot snap-1 is not encrypted.',
    },
    {
      ...aes,
      given: [example('snapshot', 'snap-1', { encryptedAtRest: true, encryptionAlgorithm: 'aes-128' })],
      because: 'Snapshot snap-1 is encrypted with AES-128, not with AES-256.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('server', 'web-1', { backups: [daily] })],
      because: 'Whether backups of web-1 are encrypted is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('database', 'db-7', { backups: notKnown('computed') })],
      because: 'Whether database db-7 is backed up is not known: it is known only after apply.',
    },
    {
      ...aes,
      given: [example('backupStore', 'vault', { encryptedAtRest: true })],
      because: 'With which algorithm backup vault vault is encrypted is not known: this source does not show it.',
    },
  ],
};
