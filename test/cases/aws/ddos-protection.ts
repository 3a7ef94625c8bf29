import type { Cases } from '../case.ts';
import { balancer, distribution } from './raw/edges.ts';
import { arn, database } from './raw/stores.ts';

const shield = {
  'aws_shield_protection.web': {
    id: '1',
    arn: 'arn:aws:shield::111122223333:protection/1',
    name: 'web',
    resource_arn: arn('elasticloadbalancing', 'loadbalancer/app/web/1'),
  },
};
const advanced = { mechanism: 'aws-shield-advanced' };

export const cases: Cases = [
  { is: 'good', what: 'what every customer of AWS has', given: balancer(), params: { provider: 'aws' } },
  {
    is: 'good',
    what: 'a balancer with Shield Advanced',
    given: { ...balancer(), ...shield },
    params: advanced,
  },
  { is: 'bad', what: 'a balancer without it', given: balancer(), params: advanced },
  {
    is: 'bad',
    what: 'a distribution beside a balancer that has it',
    given: { ...balancer(), ...shield, ...distribution() },
    params: advanced,
  },
  {
    is: 'unknown',
    what: 'a balancer that nobody outside reaches',
    given: balancer({ internal: true }),
    params: advanced,
  },
  { is: 'unknown', what: 'nothing that is reached', given: database(), params: advanced },
  {
    is: 'unknown',
    what: 'Shield under a promise of another service',
    given: { ...balancer(), ...shield },
    params: { provider: 'cloudflare' },
  },
];
