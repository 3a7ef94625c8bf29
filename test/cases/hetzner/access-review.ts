import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('people and their keys, which Hetzner does not show', server(), { params: { interval_days: 90 } }),
];
