import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Access rights are reviewed every quarter.', params: { interval_days: 90 } };
const key = { active: true, createdOn: '2024-03-01T08:00:00Z' } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('accessKey', 'key-1', { ...key, lastUsed: '2026-11-01T10:00:00Z' })] },
    { ...promise, given: [example('accessKey', 'key-2', { active: false })] },
    { ...promise, given: [example('user', 'alice', { passwordLogin: true, lastUsed: '2026-06-01' })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('accessKey', 'key-1', { ...key, lastUsed: '2025-01-31' })],
      because: 'Access key key-1 was last used on 31 January 2025, and can still be used.',
    },
    {
      ...promise,
      given: [example('accessKey', 'key-1', { ...key, lastUsed: 'never' })],
      because: 'Access key key-1 was never used, and can still be used: it was made on 1 March 2024.',
    },
    {
      ...promise,
      given: [example('user', 'bob', { passwordLogin: true, lastUsed: '2026-05-01' })],
      because: 'User bob was last used on 1 May 2026, and can still be used.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('accessKey', 'key-1', key)],
      because: 'When access key key-1 was last used is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('user', 'bob', { passwordLogin: notKnown('denied') })],
      because: 'Whether user bob can be used is not known: access was denied.',
    },
  ],
};
