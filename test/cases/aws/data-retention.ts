import type { Cases } from '../case.ts';
import { arn, bucket, database, ofBucket, queue, table, versioned } from './raw/stores.ts';

const lifecycle = (...rules: readonly object[]) => ofBucket('lifecycle_configuration', { rule: rules });
const month = { status: 'Enabled', filter: [{ prefix: '' }], expiration: [{ days: 30 }] };
const versions = { noncurrent_version_expiration: [{ noncurrent_days: 7 }] };
const files = { days: 30, scope: 'files' };

export const cases: Cases = [
  {
    is: 'good',
    what: 'a bucket that deletes after 30 days',
    given: { ...bucket(), ...lifecycle(month) },
    params: files,
  },
  {
    is: 'bad',
    what: 'a bucket that deletes after 90 days',
    given: { ...bucket(), ...lifecycle({ ...month, expiration: [{ days: 90 }] }) },
    params: files,
  },
  {
    is: 'unknown',
    what: 'a bucket that deletes nothing, where a program may',
    given: bucket(),
    params: files,
  },
  {
    is: 'unknown',
    what: 'a rule for a part of the bucket',
    given: { ...bucket(), ...lifecycle({ ...month, filter: [{ prefix: 'logs/' }] }) },
    params: files,
  },
  {
    is: 'unknown',
    what: 'a rule for what has a tag',
    given: { ...bucket(), ...lifecycle({ ...month, filter: [{ tag: [{ key: 'a', value: 'b' }] }] }) },
    params: files,
  },
  {
    is: 'unknown',
    what: 'a rule that is switched off',
    given: { ...bucket(), ...lifecycle({ ...month, status: 'Disabled' }) },
    params: files,
  },
  {
    is: 'unknown',
    what: 'a versioned bucket, in which expiration only hides',
    given: { ...bucket(), ...versioned, ...lifecycle(month) },
    params: files,
  },
  {
    is: 'bad',
    what: 'a versioned bucket whose versions add a week',
    given: { ...bucket(), ...versioned, ...lifecycle({ ...month, ...versions }) },
    params: files,
  },
  {
    is: 'good',
    what: 'such a bucket for 40 days',
    given: { ...bucket(), ...versioned, ...lifecycle({ ...month, ...versions }) },
    params: { ...files, days: 40 },
  },
  {
    is: 'unknown',
    what: 'versions that are kept by number',
    given: {
      ...bucket(),
      ...versioned,
      ...lifecycle({
        ...month,
        noncurrent_version_expiration: [{ noncurrent_days: 7, newer_noncurrent_versions: 3 }],
      }),
    },
    params: { ...files, days: 40 },
  },
  {
    is: 'unknown',
    what: 'a rule with a fixed date',
    given: {
      ...bucket(),
      ...lifecycle({ ...month, expiration: [{ date: '2030-01-01T00:00:00Z', days: 0 }] }),
    },
    params: files,
  },
  {
    is: 'good',
    what: 'a queue that keeps four days',
    given: queue(),
    params: { days: 14, scope: 'messages' },
  },
  {
    is: 'bad',
    what: 'a stream that keeps a year',
    given: { 'aws_kinesis_stream.k': { arn: arn('kinesis', 'stream/k'), name: 'k', retention_period: 8760 } },
    params: { days: 14, scope: 'messages' },
  },
  { is: 'unknown', what: 'a database', given: database(), params: { days: 30 } },
  {
    is: 'unknown',
    what: 'a table whose items say themselves when they go',
    given: table({ ttl: [{ enabled: true, attribute_name: 'expires' }] }),
    params: { days: 30 },
  },
  {
    is: 'bad',
    what: 'a queue that says nothing and so keeps four days, for one',
    given: queue(),
    params: { days: 1, scope: 'messages' },
  },
  ...[
    {
      what: 'both a fixed date and a number of days',
      expiration: [{ date: '2030-01-01T00:00:00Z', days: 7 }],
    },
    { what: 'neither a date nor a number of days' },
  ].map(({ what, ...rule }) => ({
    is: 'unknown' as const,
    what: `a rule with ${what}`,
    given: {
      ...bucket(),
      ...ofBucket('lifecycle_configuration', {
        rule: [{ status: 'Enabled', filter: [{ prefix: '' }], ...rule }],
      }),
    },
    params: { days: 30, scope: 'files' },
  })),
];
