import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const claim = 'Our data stores are not publicly reachable.';
const buckets = { claim: 'No bucket is publicly accessible.', params: { allowed: false, resource: 'bucket' } };
const servers = { claim: 'Application servers have no public address.', params: { resource: 'app-server' } };

export const examples: Check['examples'] = {
  confirmed: [
    { claim, given: [example('database', 'db-7', { publiclyAccessible: false })] },
    { ...buckets, given: [example('bucket', 'files', { publiclyAccessible: false })] },
    { ...servers, given: [example('server', 'web-1', { publiclyAccessible: false })] },
  ],
  contradicted: [
    {
      ...buckets,
      given: [example('bucket', 'files', { publiclyAccessible: true })],
      because: 'Bucket files is reachable from the Internet.',
    },
    {
      claim,
      given: [example('database', 'db-7', { publiclyAccessible: true })],
      because: 'Database db-7 is reachable from the Internet.',
    },
    {
      claim,
      given: [example('snapshot', 'snap-1', { publiclyAccessible: true })],
      because: 'Snapshot snap-1 can be restored by everybody.',
    },
    {
      ...servers,
      given: [example('server', 'web-1', { publiclyAccessible: true })],
      because: 'Server web-1 is reachable from the Internet.',
    },
  ],
  inconclusive: [
    {
      ...buckets,
      given: [example('bucket', 'files', { publiclyAccessible: notKnown('computed') })],
      because: 'Whether bucket files is reachable from the Internet is not known: it is known only after apply.',
    },
    {
      claim,
      given: [example('queue', 'jobs', { publiclyAccessible: notKnown('not-shown') })],
      because: 'Whether queue jobs is reachable from the Internet is not known: this source does not show it.',
    },
    {
      claim,
      given: [example('server', 'web-1', { publiclyAccessible: true })],
      because:
        'Server web-1 is reachable from the Internet; whether the sentence speaks of servers cannot be told.',
    },
  ],
};
