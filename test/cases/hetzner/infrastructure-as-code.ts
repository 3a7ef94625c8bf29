import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a state by itself, which does not show what was made by hand', server()),
];
