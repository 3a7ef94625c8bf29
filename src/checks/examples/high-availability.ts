import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const zones = {
  claim: 'Our services run redundantly in multiple availability zones.',
  params: { mechanism: 'multi-az' },
};
const failover = {
  claim: 'Databases have automatic failover.',
  params: { mechanism: 'automatic-failover', scope: 'database' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...zones, given: [example('database', 'db-7', { redundancy: 'zones' })] },
    { ...zones, given: [example('endpoint', 'web', { redundancy: 'zones' })] },
    { ...failover, given: [example('database', 'db-7', { redundancy: 'nodes' })] },
  ],
  contradicted: [
    {
      ...zones,
      given: [example('database', 'db-7', { redundancy: 'none' })],
      because: 'Database db-7 has one node only, and nothing takes over when it fails.',
    },
    {
      ...zones,
      given: [example('cache', 'sessions', { redundancy: 'nodes' })],
      because: 'Cache sessions does not go on when its zone fails.',
    },
    {
      ...failover,
      given: [example('database', 'db-7', { redundancy: 'none' })],
      because: 'Database db-7 has one node only, and nothing takes over when it fails.',
    },
  ],
  inconclusive: [
    {
      ...zones,
      given: [example('server', 'web-1', {})],
      because: 'Whether server web-1 goes on when a zone fails is not known: this source does not show it.',
    },
    {
      ...failover,
      given: [example('database', 'db-7', { redundancy: notKnown('computed') })],
      because: 'Whether database db-7 goes on when a node fails is not known: it is known only after apply.',
    },
  ],
};
