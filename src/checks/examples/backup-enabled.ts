import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';

const origin = { path: 'backup_retention_period' };
const daily = { by: 'automated backups', intervalHours: known(24, origin), retentionDays: known(7, origin) };
const continuous = { ...daily, intervalHours: known(0, origin) };
const unclear = { ...daily, intervalHours: unknown('computed', origin) };
const regular = { claim: 'Regular backups are made.', params: { interval: 'regular' } };
const always = { claim: 'Databases are backed up continuously.', params: { kind: 'continuous', scope: 'database' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...regular, given: [example('database', 'db-7', { backups: [daily] })] },
    { ...regular, given: [example('server', 'web-1', { backups: [daily] })] },
    { ...always, given: [example('database', 'db-7', { backups: [daily, continuous] })] },
    {
      claim: 'All files are backed up.',
      params: { scope: 'files', automated: true },
      given: [example('bucket', 'files', { backups: [daily] })],
    },
  ],
  contradicted: [
    {
      ...regular,
      given: [example('database', 'db-7', { backups: [] })],
      because: 'Database db-7 has no backup.',
    },
    { ...regular, given: [example('volume', 'data-1', { backups: [] })], because: 'Volume data-1 has no backup.' },
    {
      claim: 'All data is backed up.',
      params: { scope: 'all' },
      given: [example('bucket', 'files', { backups: [] })],
      because: 'Bucket files has no backup.',
    },
    {
      claim: 'Everything but our Redis caches is backed up.',
      params: { except: 'redis' },
      given: [example('fileShare', 'share', { backups: [] })],
      because: 'File share share has no backup.',
    },
    {
      ...always,
      given: [example('database', 'db-7', { backups: [daily] })],
      because: 'Database db-7 is backed up every 24 hours, not continuously.',
    },
  ],
  inconclusive: [
    {
      ...regular,
      given: [example('database', 'db-7', { backups: notKnown('computed') })],
      because: 'Whether database db-7 is backed up is not known: it is known only after apply.',
    },
    {
      ...regular,
      given: [example('volume', 'data-1', { backups: notKnown('not-shown') })],
      because: 'Whether volume data-1 is backed up is not known: this source does not show it.',
    },
    {
      ...always,
      given: [example('database', 'db-7', { backups: [unclear] })],
      because: 'How often db-7 is backed up is not known: it is known only after apply.',
    },
  ],
};
