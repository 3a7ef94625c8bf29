import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Security updates are installed regularly.', params: { interval: 'regular' } };
const automatic = { claim: 'Security updates are installed automatically.', params: { automated: true } };

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...promise,
      given: [example('database', 'db-7', { automaticUpdates: true, supportEndsOn: '2028-02-29' })],
    },
    { ...automatic, given: [example('workload', 'api', { automaticUpdates: true, supportEndsOn: 'open' })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('workload', 'api', { automaticUpdates: true, supportEndsOn: '2026-04-30' })],
      because: 'The version of workload api has had no security updates since 30 April 2026.',
    },
    {
      ...automatic,
      given: [example('database', 'db-7', { automaticUpdates: false, supportEndsOn: '2028-02-29' })],
      because: 'Database db-7 does not get security updates by itself.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('database', 'db-7', { automaticUpdates: false, supportEndsOn: '2028-02-29' })],
      because:
        'Database db-7 does not get security updates by itself; whether people install them in time, it does not show.',
    },
    {
      ...promise,
      given: [example('server', 'web-1', { automaticUpdates: true })],
      because:
        'Until when the version of server web-1 gets security updates is not known: this source does not show it.',
    },
    {
      ...automatic,
      given: [example('server', 'web-1', { automaticUpdates: notKnown('denied'), supportEndsOn: 'open' })],
      because: 'Whether security updates of server web-1 come by themselves is not known: access was denied.',
    },
  ],
};
