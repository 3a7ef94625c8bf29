import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a server, which is no database', server()),
  bad('daily snapshots of files, promised to any moment', box({ snapshot_plan: daily }), {
    params: { scope: 'files' },
    because: 'cannot be restored to any moment',
  }),
];
