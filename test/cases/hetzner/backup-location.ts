import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, daily, server } from './raw/project.ts';

export const cases: Cases = [
  unknown('backups of a server, of which Hetzner does not show where they lie', server(), {
    params: { regions: ['EU'] },
  }),
  good('snapshots on a Storage Box in Helsinki', box({ snapshot_plan: daily }), {
    params: { regions: ['EU'] },
  }),
  bad('snapshots on a Storage Box in Helsinki, promised to be in Germany', box({ snapshot_plan: daily }), {
    params: { regions: ['DE'] },
  }),
  bad('snapshots on the box itself, promised in a second region', box({ snapshot_plan: daily }), {
    params: { geo_redundant: true },
  }),
  unknown('snapshots under a promise of another provider', box({ snapshot_plan: daily }), {
    params: { different_provider: true },
  }),
];
