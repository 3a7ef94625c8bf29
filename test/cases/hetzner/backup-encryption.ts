import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('backups of a server, whose encryption Hetzner does not show', server()),
  unknown('a server without backups, which has none to encrypt', server({ backups: false })),
];
