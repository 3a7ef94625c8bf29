import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { box, daily } from './raw/project.ts';

const month = { params: { days: 30 } };

export const cases: Cases = [
  bad('a Storage Box, which has no recycle bin', box(), month),
  unknown('a Storage Box with snapshots, which can bring files back', box({ snapshot_plan: daily }), month),
  bad('a Storage Box without snapshots', box()),
];
