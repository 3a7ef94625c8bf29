import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

export const cases: Cases = [
  good('seven daily backups of a server', server(), { params: { count: 7 } }),
  good('seven daily backups, promised for seven days', server(), { params: { days: 7 } }),
  bad('seven daily backups, promised for thirty days', server(), {
    params: { days: 30 },
    because: 'kept for 7 days, not 30',
  }),
  good('fourteen daily snapshots of a Storage Box', box({ snapshot_plan: daily }), { params: { days: 14 } }),
  bad('fourteen daily snapshots, promised for at most seven days', box({ snapshot_plan: daily }), {
    params: { days: 7, op: 'lte' },
  }),
  unknown('a plan that is known only after apply', box({ snapshot_plan: daily }), {
    computed: { 'hcloud_storage_box.files': { snapshot_plan: { max_snapshots: true } } },
    params: { days: 14 },
  }),
  bad(
    'a Storage Box with snapshots on Sundays, which Terraform counts as 0, promised for 60 days',
    box({ snapshot_plan: { ...daily, max_snapshots: 8, day_of_week: 0 } }),
    {
      params: { days: 60 },
    },
  ),
  good(
    'the same, promised for 56 days',
    box({ snapshot_plan: { ...daily, max_snapshots: 8, day_of_week: 0 } }),
    {
      params: { days: 56 },
    },
  ),
];
