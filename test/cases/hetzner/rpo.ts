import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, server, volume } from './raw/project.ts';

export const cases: Cases = [
  good('daily backups, of which a day may be lost', server(), { params: { hours: 24 } }),
  bad('daily backups, of which an hour may be lost', server(), { params: { hours: 1 } }),
  bad('a volume without backups', volume(), { params: { hours: 24 } }),
  bad('a Storage Box without snapshots', box(), { params: { hours: 24 } }),
  unknown('daily backups under a promise for a class of systems', server(), {
    params: { hours: 24, class: 'A' },
  }),
];
