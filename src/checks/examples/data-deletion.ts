import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known } from '../../model/fact.ts';

const origin = { path: 'backup_retention_period' };
const kept = (days: number) => [
  { by: 'automated backups', intervalHours: known(24, origin), retentionDays: known(days, origin) },
];
const backups = {
  claim: 'Customer data is deleted within 60 days after the end of the contract, including from backups.',
  params: { within_days: 60, scope: 'backups' },
};
const all = {
  claim: 'Within 30 days after the end of the contract everything is deleted.',
  params: { within_days: 30, scope: 'all' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...backups, given: [example('database', 'db-7', { backups: kept(35) })] },
    { ...backups, given: [example('database', 'db-8', { backups: [] })] },
    { ...all, given: [example('bucket', 'files', { backups: [], softDeleteDays: 30 })] },
  ],
  contradicted: [
    {
      ...backups,
      given: [example('database', 'db-7', { backups: kept(365) })],
      because: 'Backups of db-7 are kept for 365 days, longer than 60.',
    },
    {
      ...all,
      given: [example('bucket', 'files', { backups: [], softDeleteDays: Infinity })],
      because: 'What is deleted from bucket files can be brought back without a time limit.',
    },
  ],
  inconclusive: [
    {
      ...backups,
      given: [example('database', 'db-7', { backups: notKnown('computed') })],
      because: 'Whether database db-7 is backed up is not known: it is known only after apply.',
    },
    {
      ...all,
      given: [example('bucket', 'files', { backups: [], softDeleteDays: notKnown('denied') })],
      because:
        'For how long what is deleted from bucket files can be brought back is not known: access was denied.',
    },
  ],
};
