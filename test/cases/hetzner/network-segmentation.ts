import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { network } from './raw/network.ts';

export const cases: Cases = [
  unknown('a network with two subnets, which may be alike', network('10.0.1.0/24', '10.0.2.0/24')),
  bad('a network with one subnet', network('10.0.1.0/24')),
  bad('a network without any', network()),
  unknown('a promise of networks by VLAN', network('10.0.1.0/24', '10.0.2.0/24'), {
    params: { mechanism: 'vlan' },
  }),
];
