import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a supported system, which is updated inside the server', server()),
  bad('a system that has had no updates for years', server({ image: 'debian-9' })),
  unknown('an image of which no table knows', server({ image: '12345678' })),
];
