import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Networks are segmented.' };
const vpc = { claim: 'Systems run in isolated VPCs.', params: { mechanism: 'vpc' } };

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...promise,
      given: [
        example('network', 'main', { subnetCount: 3 }),
        example('database', 'db-7', { subnets: 'private' }),
      ],
    },
    {
      ...vpc,
      given: [
        example('network', 'front', { subnetCount: 1 }),
        example('network', 'back', { subnetCount: 1 }),
      ],
    },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('network', 'main', { subnetCount: 1 })],
      because: 'Network main is not divided: it has one subnet.',
    },
    {
      ...vpc,
      given: [example('database', 'db-7', { subnets: 'public' })],
      because: 'Database db-7 stands in no private subnet.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('database', 'db-7', { subnets: notKnown('not-shown') })],
      because:
        'Whether database db-7 stands in a subnet without a way in from the Internet is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('network', 'main', { subnetCount: notKnown('computed') })],
      because: 'How many subnets network main has is not known: it is known only after apply.',
    },
  ],
};
