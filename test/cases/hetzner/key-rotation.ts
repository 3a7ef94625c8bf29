import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a project without a key store', server(), { because: 'Hetzner offers no store for keys' }),
];
