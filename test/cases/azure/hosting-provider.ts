import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account } from './raw/base.ts';

export const cases: Cases = [
  good('everything at Azure, as promised', account(), { params: { provider: ['azure'] } }),
  bad('something at Azure, where only Hetzner is promised', account(), { params: { provider: ['hetzner'] } }),
  unknown('a promise about a colocation', account(), { params: { provider: ['equinix'] }, declared: false }),
];
