import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  good('a server at Hetzner', server(), { params: { provider: 'hetzner' } }),
  bad('a server at Hetzner, promised to be at AWS', server(), { params: { provider: 'aws' } }),
  unknown('a promise that names no provider', server()),
];
