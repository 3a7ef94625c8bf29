import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

export const cases: Cases = [
  bad('backups that go with their server', server(), { because: 'no lock protects it' }),
  bad('snapshots that can be deleted one by one', box({ snapshot_plan: daily })),
  unknown('backups under a promise of Object Lock, which no server shows', server(), {
    params: { mechanism: 'object-lock' },
  }),
];
