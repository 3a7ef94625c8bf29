import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known } from '../../model/fact.ts';
import type { Immutability } from '../../model/resource.ts';

const origin = { path: 'lock' };
const daily = { by: 'plan', intervalHours: known(24, origin), retentionDays: known(30, origin) };
const under = (lock: Immutability) => ({ ...daily, immutability: known(lock, origin) });
const promise = { claim: 'Backups are immutable.' };
const vault = { claim: 'Backups are protected by Vault Lock.', params: { mechanism: 'vault-lock' } };
const guarded = {
  claim: 'Our backups have deletion protection.',
  params: { mechanism: 'deletion-protection' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('database', 'db-7', { backups: [under('off'), under('locked')] })] },
    { ...vault, given: [example('backupStore', 'vault', { immutability: 'locked' })] },
    { ...guarded, given: [example('backupStore', 'vault', { immutability: 'liftable' })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('database', 'db-7', { backups: [under('off')] })],
      because: 'Every backup of db-7 can be deleted before its time, as no lock protects it.',
    },
    {
      ...vault,
      given: [example('backupStore', 'vault', { immutability: 'liftable' })],
      because:
        'What is kept in backup vault vault can be deleted before its time, by whoever may lift the lock.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('database', 'db-7', { backups: [under('off'), daily] })],
      because:
        'Whether every backup of db-7 can be deleted before its time is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('backupStore', 'vault', { immutability: notKnown('denied') })],
      because:
        'Whether what is kept in backup vault vault can be deleted before its time is not known: access was denied.',
    },
  ],
};
