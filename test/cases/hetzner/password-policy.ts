import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a project, whose members Hetzner does not show', server(), { params: { min_length: 12 } }),
];
