import type { Check } from '../../model/check.ts';
import { example } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';

const origin = { path: 'schedule' };
const each = (hours: number) => ({
  by: 'plan',
  intervalHours: known(hours, origin),
  retentionDays: known(7, origin),
});
const open = { ...each(1), intervalHours: unknown('computed', origin) };
const day = { claim: 'RPO: 24 hours.', params: { hours: 24 } };
const hour = { claim: 'Our recovery point objective (RPO) is 1 hour.', params: { hours: 1 } };
const minute = { claim: 'RPO: 1 minute.', params: { hours: 0.0167 } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...day, given: [example('database', 'db-7', { backups: [each(24)] })] },
    { ...hour, given: [example('database', 'db-7', { backups: [each(24), each(0)] })] },
    { ...day, given: [example('server', 'web-1', { backups: [each(6)] })] },
  ],
  contradicted: [
    {
      ...hour,
      given: [example('database', 'db-7', { backups: [each(24)] })],
      because: 'Database db-7 is backed up every 24 hours, so more may be lost than promised (every hour).',
    },
    { ...day, given: [example('volume', 'data-1', { backups: [] })], because: 'Volume data-1 has no backup.' },
  ],
  inconclusive: [
    {
      ...hour,
      given: [example('database', 'db-7', { backups: [each(24), open] })],
      because: 'How often db-7 is backed up is not known: it is known only after apply.',
    },
    {
      ...minute,
      given: [example('database', 'db-7', { backups: [each(0)] })],
      because: 'Database db-7 is backed up continuously; how many minutes may be lost is not shown.',
    },
  ],
};
