import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Data is kept for 90 days.', params: { days: 90 } };
const files = { claim: 'Uploaded files are retained for 90 days.', params: { days: 90, scope: 'files' } };
const atLeast = { claim: 'We retain data for at least one year.', params: { days: 365, op: 'gte', scope: 'files' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('bucket', 'files', { expiryDays: 60 })] },
    { ...files, given: [example('bucket', 'files', { expiryDays: 90 })] },
    { ...atLeast, given: [example('bucket', 'files', { expiryDays: Infinity })] },
  ],
  contradicted: [
    {
      ...files,
      given: [example('bucket', 'files', { expiryDays: 400 })],
      because: 'Bucket files deletes what is kept there after 400 days, not 90.',
    },
    {
      ...atLeast,
      given: [example('bucket', 'files', { expiryDays: 30 })],
      because: 'Bucket files deletes what is kept there after 30 days, not 365.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('bucket', 'files', { expiryDays: 400 })],
      because:
        'Bucket files deletes what is kept there after 400 days, not 90; whether it holds the data that is meant is not known.',
    },
    {
      ...files,
      given: [example('bucket', 'files', { expiryDays: Infinity })],
      because:
        'Nothing in the settings of bucket files deletes what is kept there; whether a program does, they do not show.',
    },
    {
      ...promise,
      given: [example('database', 'events', { expiryDays: notKnown('not-shown') })],
      because:
        'When what is kept in database events is deleted by itself is not known: this source does not show it.',
    },
  ],
};
