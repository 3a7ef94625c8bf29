import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { box } from './raw/project.ts';

export const cases: Cases = [
  unknown('a Storage Box, which a program may empty', box(), { params: { max_days: 90, scope: 'files' } }),
];
