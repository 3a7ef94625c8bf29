import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { balancer, https, server } from './raw/project.ts';

export const cases: Cases = [
  unknown('a lone server, which another may replace', server()),
  unknown('a load balancer, of which Hetzner does not say what it survives', balancer(https)),
];
