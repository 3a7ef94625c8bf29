import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a server, in which a program may hold secrets', server(), {
    params: { mechanism: 'secret-manager' },
  }),
];
