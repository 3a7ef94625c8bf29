import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { cosmos, sql } from './raw/base.ts';
import { backedUp, item, vault } from './raw/backup.ts';
import { machine } from './raw/network.ts';

const daily = { params: { interval_hours: 24 } };
const servers = { params: { interval_hours: 24, scope: 'servers' } };

export const cases: Cases = [
  good('a machine backed up every day', { ...machine(), ...backedUp() }, servers),
  bad(
    'a machine backed up once a week',
    {
      ...machine(),
      ...backedUp(
        {},
        {
          backup: [{ frequency: 'Weekly', weekdays: ['Sunday'] }],
          retention_daily: [],
          retention_weekly: [{ count: 4, weekdays: ['Sunday'] }],
        },
      ),
    },
    servers,
  ),
  good(
    'a machine backed up every four hours around the clock',
    {
      ...machine(),
      ...backedUp(
        {},
        { backup: [{ frequency: 'Hourly', hour_interval: 4, hour_duration: 24, weekdays: [] }] },
      ),
    },
    { params: { interval_hours: 4, scope: 'servers' } },
  ),
  bad(
    'a machine backed up every four hours, but not by night',
    {
      ...machine(),
      ...backedUp(
        {},
        { backup: [{ frequency: 'Hourly', hour_interval: 4, hour_duration: 12, weekdays: [] }] },
      ),
    },
    { params: { interval_hours: 4, scope: 'servers' } },
  ),
  unknown('a machine whose policy is in another source', { ...machine(), ...vault(), ...item() }, servers),
  good('a database with log backups every few minutes', sql(), daily),
  good('a Cosmos DB account every four hours', cosmos(), daily),
  bad(
    'a Cosmos DB account once a day, promised every hour',
    cosmos({
      backup: [
        { type: 'Periodic', interval_in_minutes: 1440, retention_in_hours: 48, storage_redundancy: 'Local' },
      ],
    }),
    { params: { interval_hours: 1 } },
  ),
];
