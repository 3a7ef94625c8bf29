import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';

const origin = { path: 'backup_retention_period' };
const kept = (days: number) => ({
  by: 'automated backups',
  intervalHours: known(0, origin),
  retentionDays: known(days, origin),
});
const nightly = { ...kept(30), intervalHours: known(24, origin) };
const open = { ...kept(30), retentionDays: unknown('computed', origin) };
const promise = { claim: 'Databases support point-in-time recovery.', params: { scope: 'database' } };
const week = { claim: 'Point-in-time recovery covers the last 7 days.', params: { window_days: 7 } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('database', 'db-7', { backups: [nightly, kept(1)] })] },
    { ...week, given: [example('database', 'db-7', { backups: [kept(7)] })] },
    { ...week, given: [example('database', 'db-7', { backups: [kept(1), kept(35)] })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('database', 'db-7', { backups: [nightly] })],
      because: 'Database db-7 cannot be restored to any moment: it is backed up every 24 hours.',
    },
    {
      ...week,
      given: [example('database', 'db-7', { backups: [kept(3)] })],
      because: 'Database db-7 can be restored to any moment of the last 3 days, not 7.',
    },
    { ...week, given: [example('database', 'db-7', { backups: [] })], because: 'Database db-7 has no backup.' },
  ],
  inconclusive: [
    {
      ...week,
      given: [example('database', 'db-7', { backups: [kept(3), open] })],
      because: 'Whether db-7 can be restored to any moment is not known: it is known only after apply.',
    },
    {
      ...promise,
      given: [example('database', 'db-7', { backups: notKnown('denied') })],
      because: 'Whether database db-7 is backed up is not known: access was denied.',
    },
  ],
};
