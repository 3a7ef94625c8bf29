import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';
import type { Backup } from '../../model/resource.ts';

const origin = { path: 'backup_retention_period' };
const kept = (days: number, hours = 24): Backup => ({
  by: 'automated backups',
  intervalHours: known(hours, origin),
  retentionDays: known(days, origin),
});
const copies = (retainedCopies: number): Backup => ({
  by: 'server backups',
  intervalHours: known(24, origin),
  retentionDays: unknown('not-shown', origin),
  retainedCopies,
});
const unclear: Backup = { ...kept(0), retentionDays: unknown('computed', origin) };
const days30 = { claim: 'Backups are kept for 30 days.', params: { days: 30 } };
const atMost90 = { claim: 'Backups are deleted after 90 days at the latest.', params: { days: 90, op: 'lte' } };
const last7 = { claim: 'We retain the last seven backups.', params: { count: 7 } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...days30, given: [example('database', 'db-7', { backups: [kept(35)] })] },
    { ...days30, given: [example('volume', 'data-1', { backups: [kept(Infinity)] })] },
    { ...days30, given: [example('database', 'db-7', { backups: [unclear, kept(7), kept(30)] })] },
    { ...days30, given: [example('server', 'web-1', { backups: [copies(30)] })] },
    { ...atMost90, given: [example('database', 'db-7', { backups: [kept(35), kept(90)] })] },
    { ...atMost90, given: [example('database', 'db-7', { backups: [] })] },
    { ...last7, given: [example('server', 'web-1', { backups: [copies(7)] })] },
    { ...last7, given: [example('volume', 'data-1', { backups: [kept(7)] })] },
    {
      claim: 'Backups are kept for between 7 days and 6 months.',
      params: { min_days: 7, max_days: 180, op: 'between' },
      given: [example('database', 'db-7', { backups: [kept(7), kept(180)] })],
    },
  ],
  contradicted: [
    {
      ...days30,
      given: [example('database', 'db-7', { backups: [kept(7)] })],
      because: 'Backups of db-7 are kept for 7 days, not 30.',
    },
    {
      ...days30,
      given: [example('database', 'db-7', { backups: [kept(8 / 24, 4)] })],
      because: 'Backups of db-7 are kept for 8 hours, not 30 days.',
    },
    {
      ...days30,
      given: [example('server', 'web-1', { backups: [copies(7)] })],
      because: 'Backups of web-1 are kept for 7 days, not 30.',
    },
    {
      ...days30,
      given: [example('fileShare', 'share', { backups: [] })],
      because: 'File share share has no backup.',
    },
    {
      ...atMost90,
      given: [example('database', 'db-7', { backups: [kept(7), kept(365)] })],
      because: 'Backups of db-7 are kept for 365 days, longer than 90.',
    },
    {
      ...atMost90,
      given: [example('volume', 'data-1', { backups: [unclear, kept(Infinity)] })],
      because: 'Backups of data-1 are never deleted, not after 90 days.',
    },
    {
      ...last7,
      given: [example('server', 'web-1', { backups: [copies(3)] })],
      because: 'The last 3 backups of web-1 are kept, not 7.',
    },
    {
      claim: 'The last 8 weekly backups are kept.',
      params: { count: 8, tier: 'weekly' },
      given: [example('database', 'db-7', { backups: [kept(35)] })],
      because: 'Backups of db-7 are kept for 35 days, not 56.',
    },
    {
      claim: 'Backups are kept for between 7 days and 6 months.',
      params: { min_days: 7, max_days: 180, op: 'between' },
      given: [example('database', 'db-7', { backups: [kept(1)] })],
      because: 'Backups of db-7 are kept for 1 day, not 7.',
    },
  ],
  inconclusive: [
    {
      ...days30,
      given: [example('database', 'db-7', { backups: notKnown('secret') })],
      because: 'Whether database db-7 is backed up is not known: it is marked as sensitive.',
    },
    {
      ...days30,
      given: [example('database', 'db-7', { backups: [unclear, kept(7)] })],
      because: 'How long backups of db-7 are kept is not known: it is known only after apply.',
    },
    {
      ...atMost90,
      given: [example('database', 'db-7', { backups: [unclear, kept(7)] })],
      because: 'How long backups of db-7 are kept is not known: it is known only after apply.',
    },
    {
      ...last7,
      given: [example('database', 'db-7', { backups: [kept(7, 0)] })],
      because: 'Backups of db-7 are continuous and kept for 7 days; how many that makes cannot be told.',
    },
  ],
};
