import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown, type Fact } from '../../model/fact.ts';

const origin = { path: 'schedule' };
const backup = (intervalHours: Fact<number>) => ({
  by: 'backup plan',
  intervalHours,
  retentionDays: known(30, origin),
});
const every = (hours: number) => backup(known(hours, origin));
const unclear = backup(unknown('computed', origin));
const daily = { claim: 'Backups are made daily.', params: { interval_hours: 24 } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...daily, given: [example('database', 'db-7', { backups: [every(24)] })] },
    { ...daily, given: [example('volume', 'data-1', { backups: [every(168), every(6)] })] },
    { ...daily, given: [example('database', 'db-7', { backups: [every(0)] })] },
    { ...daily, given: [example('server', 'web-1', { backups: [unclear, every(24)] })] },
    {
      claim: 'Files are backed up every 4 hours.',
      params: { interval_hours: 4, scope: 'files' },
      given: [example('bucket', 'files', { backups: [every(1)] })],
    },
  ],
  contradicted: [
    {
      ...daily,
      given: [example('database', 'db-7', { backups: [every(168)] })],
      because: 'Backups of db-7 are taken every 7 days, not every 24 hours.',
    },
    {
      claim: 'Backups are made every 15 minutes.',
      params: { interval_hours: 0.25, kind: 'transaction-log' },
      given: [example('database', 'db-7', { backups: [every(1)] })],
      because: 'Backups of db-7 are taken every hour, not every 15 minutes.',
    },
    { ...daily, given: [example('server', 'web-1', { backups: [] })], because: 'Server web-1 has no backup.' },
  ],
  inconclusive: [
    {
      ...daily,
      given: [example('database', 'db-7', { backups: notKnown('denied') })],
      because: 'Whether database db-7 is backed up is not known: access was denied.',
    },
    {
      ...daily,
      given: [example('fileShare', 'share', { backups: [every(168), unclear] })],
      because: 'How often share is backed up is not known: it is known only after apply.',
    },
  ],
};
