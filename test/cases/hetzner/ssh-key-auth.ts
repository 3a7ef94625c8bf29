import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a server with SSH keys, which do not rule passwords out', server()),
  unknown('a server without SSH keys, whose image may forbid passwords', server({ ssh_keys: [] })),
];
