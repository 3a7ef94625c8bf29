import type { Cases } from '../case.ts';
import { good, unknown } from '../labelled.ts';
import { balancer, https, server } from './raw/project.ts';

export const cases: Cases = [
  good('a server, which Hetzner always protects', server()),
  good('a load balancer, which Hetzner always protects', balancer(https)),
  unknown('a server under a promise of Cloudflare', server(), { params: { provider: 'cloudflare' } }),
];
