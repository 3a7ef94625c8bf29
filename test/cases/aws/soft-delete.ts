import type { Cases } from '../case.ts';
import { arn, bucket, ofBucket, versioned } from './raw/stores.ts';

const month = { days: 30, op: 'gte' };
const objects = { ...month, scope: 'objects' };
const gone = (noncurrent_days: number) =>
  ofBucket('lifecycle_configuration', {
    rule: [
      {
        status: 'Enabled',
        filter: [{ prefix: '' }],
        noncurrent_version_expiration: [{ noncurrent_days }],
      },
    ],
  });
const secret = (recovery_window_in_days: number | null) => ({
  'aws_secretsmanager_secret.s': {
    id: arn('secretsmanager', 'secret:s'),
    arn: arn('secretsmanager', 'secret:s'),
    name: 's',
    recovery_window_in_days,
  },
});

export const cases: Cases = [
  { is: 'good', what: 'a versioned bucket', given: { ...bucket(), ...versioned }, params: objects },
  { is: 'bad', what: 'a bucket without versions', given: bucket(), params: objects },
  {
    is: 'bad',
    what: 'a bucket whose versions are suspended',
    given: {
      ...bucket(),
      ...ofBucket('versioning', { versioning_configuration: [{ status: 'Suspended' }] }),
    },
    params: objects,
  },
  {
    is: 'bad',
    what: 'versions that go after a week',
    given: { ...bucket(), ...versioned, ...gone(7) },
    params: objects,
  },
  {
    is: 'good',
    what: 'versions that go after 90 days',
    given: { ...bucket(), ...versioned, ...gone(90) },
    params: objects,
  },
  {
    is: 'bad',
    what: 'versions that never go, under at most 30 days',
    given: { ...bucket(), ...versioned },
    params: { days: 30, op: 'lte', scope: 'objects' },
  },
  {
    is: 'good',
    what: 'a secret that does not say it',
    given: secret(null),
    params: { ...month, scope: 'secrets' },
  },
  {
    is: 'bad',
    what: 'a secret that is gone at once',
    given: secret(0),
    params: { ...month, scope: 'secrets' },
  },
  {
    is: 'unknown',
    what: 'versions that are known only after apply',
    given: { ...bucket(), ...ofBucket('versioning', { versioning_configuration: [{ status: null }] }) },
    computed: {
      'aws_s3_bucket.files': { arn: true },
      'aws_s3_bucket_versioning.files': { versioning_configuration: [{ status: true }] },
    },
    params: objects,
  },
  {
    is: 'unknown',
    what: 'versions under a promise about a trash',
    given: { ...bucket(), ...versioned },
    params: { ...objects, mechanism: 'trash' },
  },
];
