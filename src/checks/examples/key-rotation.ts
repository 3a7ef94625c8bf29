import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const yearly = { claim: 'Encryption keys are rotated annually.', params: { interval_days: 365 } };
const access = {
  claim: 'Access keys are rotated every 90 days.',
  params: { interval_days: 90, scope: 'access-keys' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...yearly, given: [example('key', 'data', { enabled: true, rotationDays: 365 })] },
    { ...yearly, given: [example('key', 'old', { enabled: false, rotationDays: Infinity })] },
    { ...access, given: [example('accessKey', 'key-1', { active: true, createdOn: '2026-10-01' })] },
  ],
  contradicted: [
    {
      ...yearly,
      given: [example('key', 'data', { enabled: true, rotationDays: Infinity })],
      because: 'Key data is not rotated by itself.',
    },
    {
      ...yearly,
      given: [example('key', 'data', { enabled: true, rotationDays: 730 })],
      because: 'Key data is rotated every 730 days, not every 365 days.',
    },
    {
      ...access,
      given: [example('accessKey', 'key-1', { active: true, createdOn: '2026-01-15T08:00:00Z' })],
      because: 'Access key key-1 was made on 15 January 2026, and not rotated since.',
    },
  ],
  inconclusive: [
    {
      ...yearly,
      given: [example('key', 'signing', { enabled: true })],
      because: 'How often key signing is rotated is not known: this source does not show it.',
    },
    {
      ...access,
      given: [example('accessKey', 'key-1', { active: true, createdOn: notKnown('computed') })],
      because: 'When access key key-1 was made is not known: it is known only after apply.',
    },
  ],
};
