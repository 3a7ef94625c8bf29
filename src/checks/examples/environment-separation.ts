import type { Check } from '../../model/check.ts';
import { example, notKnown, type Given } from '../../model/example.ts';
import { known } from '../../model/fact.ts';
import type { Resource } from '../../model/resource.ts';

const promise = { claim: 'Production and test environments are separated.' };

function of(environment: string, name: string, account: string, given: Given<'server'> = {}): Resource {
  return example('server', name, given, { account, labels: known({ environment }, { path: 'tags' }) });
}

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [of('production', 'web-1', '111'), of('test', 'web-t', '222')] },
    {
      ...promise,
      given: [
        of('prod', 'web-1', '111', { networks: ['vpc-1'] }),
        of('test', 'web-t', '111', { networks: ['vpc-2'] }),
      ],
    },
  ],
  contradicted: [
    {
      ...promise,
      given: [
        of('production', 'web-1', '111', { networks: ['vpc-1'] }),
        of('test', 'web-t', '111', { networks: ['vpc-1'] }),
      ],
      because: 'Server web-1 of production stands in one network with test.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [of('production', 'web-1', '111')],
      because:
        'Server web-1 belongs to production, and no other environment was found from which it could be separated.',
    },
    {
      ...promise,
      given: [example('server', 'web-1', {})],
      because: 'Which environment server web-1 belongs to is not known: no label says so.',
    },
    {
      ...promise,
      given: [
        of('production', 'web-1', '111', { networks: notKnown('computed') }),
        of('test', 'web-t', '111', { networks: [] }),
      ],
      because: 'In which network server web-1 stands is not known: it is known only after apply.',
    },
  ],
};
