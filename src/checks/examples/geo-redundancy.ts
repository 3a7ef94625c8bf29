import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known, unknown } from '../../model/fact.ts';
import type { Copy } from '../../model/resource.ts';

const origin = { path: 'replica' };
const paris: Copy = { kind: 'replica', region: known('eu-west-3', origin) };
const somewhere: Copy = { kind: 'backup', region: unknown('computed', origin) };
const promise = {
  claim: 'Data is stored redundantly in at least two geographically separate regions.',
  params: { min_sites: 2 },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('database', 'db-7', { copies: [paris], redundancy: 'none' })] },
    {
      ...promise,
      given: [example('bucket', 'files', { copies: [{ ...paris, kind: 'backup' }], redundancy: 'zones' })],
    },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('database', 'db-7', { copies: [], redundancy: 'none' })],
      because: 'Database db-7 lies in eu-central-1 only.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('bucket', 'files', { copies: [], redundancy: 'zones' })],
      because:
        'Bucket files lies in eu-central-1 only; it is spread over data centres there, and whether that is meant cannot be told.',
    },
    {
      ...promise,
      given: [example('volume', 'data-1', { copies: [] })],
      because: 'Volume data-1 lies in eu-central-1 only; whether it holds data that is meant is not known.',
    },
    {
      ...promise,
      given: [example('database', 'db-7', { copies: [somewhere] })],
      because: 'Where copies of database db-7 lie is not known: it is known only after apply.',
    },
    {
      ...promise,
      given: [example('database', 'db-7', { copies: notKnown('not-shown') })],
      because: 'Where copies of database db-7 lie is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('database', 'db-7', { copies: [] })],
      because:
        'Database db-7 lies in eu-central-1 only; whether it is spread over data centres there is not known: this source does not show it.',
    },
  ],
};
