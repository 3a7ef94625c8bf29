import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

const gone = (within_days: number) => ({ params: { within_days, scope: 'backups' } });

export const cases: Cases = [
  good('a server whose seven backups are gone after a week', server(), gone(30)),
  bad('a Storage Box whose snapshots stay for two weeks', box({ snapshot_plan: daily }), gone(7)),
  bad(
    'a Storage Box whose monthly snapshots stay for a year',
    box({ snapshot_plan: { ...daily, max_snapshots: 12, day_of_month: 1 } }),
    gone(60),
  ),
  unknown('a Storage Box whose plan is known only after apply', box(), {
    ...gone(30),
    computed: { 'hcloud_storage_box.files': { snapshot_plan: true } },
  }),
];
