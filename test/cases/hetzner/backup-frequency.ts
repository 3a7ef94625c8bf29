import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

export const cases: Cases = [
  good('daily backups of a server', server(), { params: { interval_hours: 24 } }),
  bad('daily backups, promised every hour', server(), { params: { interval_hours: 1 } }),
  bad(
    'weekly snapshots of a Storage Box, promised daily',
    box({ snapshot_plan: { ...daily, day_of_week: 0 } }),
    {
      params: { interval_hours: 24 },
    },
  ),
  good('daily snapshots of a Storage Box', box({ snapshot_plan: daily }), { params: { interval_hours: 24 } }),
  unknown('daily backups under a promise of full backups', server(), {
    params: { interval_hours: 24, kind: 'full' },
  }),
];
