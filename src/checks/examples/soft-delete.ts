import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const some = { claim: 'Deleted files can be restored.', params: { scope: 'files' } };
const days30 = { claim: 'Deleted data can be restored for 30 days.', params: { days: 30 } };
const atMost60 = { claim: 'Deleted data can be restored for up to 60 days.', params: { days: 60, op: 'lte' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...some, given: [example('bucket', 'files', { softDeleteDays: Infinity })] },
    { ...days30, given: [example('secretStore', 'vault', { softDeleteDays: 90 })] },
    { ...days30, given: [example('fileShare', 'share', { softDeleteDays: 30 })] },
    { ...atMost60, given: [example('backupStore', 'vault', { softDeleteDays: 14 })] },
    {
      claim: 'Versioning is enabled for all buckets, so that deleted objects can be restored.',
      params: { scope: 'buckets', mechanism: 'versioning' },
      given: [example('bucket', 'files', { softDeleteDays: Infinity })],
    },
  ],
  contradicted: [
    {
      ...some,
      given: [example('bucket', 'files', { softDeleteDays: 0 })],
      because: 'What is deleted from bucket files cannot be brought back.',
    },
    {
      ...days30,
      given: [example('bucket', 'files', { softDeleteDays: 7 })],
      because: 'What is deleted from bucket files can be brought back for 7 days, not 30.',
    },
    {
      ...atMost60,
      given: [example('bucket', 'files', { softDeleteDays: Infinity })],
      because:
        'What is deleted from bucket files can be brought back without a time limit, not for 60 days at most.',
    },
    {
      ...atMost60,
      given: [example('secretStore', 'vault', { softDeleteDays: 90 })],
      because: 'What is deleted from secret store vault can be brought back for 90 days, not for 60 days at most.',
    },
  ],
  inconclusive: [
    {
      ...some,
      given: [example('bucket', 'files', { softDeleteDays: notKnown('ambiguous') })],
      because:
        'For how long what is deleted from bucket files can be brought back is not known: several settings may apply.',
    },
    {
      ...days30,
      given: [example('backupStore', 'vault', {})],
      because:
        'For how long what is deleted from backup vault vault can be brought back is not known: this source does not show it.',
    },
  ],
};
