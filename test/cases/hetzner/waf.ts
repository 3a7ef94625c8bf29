import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { balancer, https } from './raw/project.ts';

export const cases: Cases = [
  unknown('a load balancer, before which something else may filter', balancer(https), {
    because: 'outside of what the cloud shows',
  }),
  unknown('a load balancer under a promise of Cloudflare', balancer(https), {
    params: { provider: 'cloudflare' },
  }),
  unknown('a load balancer that hands bytes on unread', balancer({ protocol: 'tcp', listen_port: 443 }), {
    because: 'what it hands on unread is not shown',
  }),
];
