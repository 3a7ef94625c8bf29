import type { Cases } from '../case.ts';
import { arn, backupPlan, bucket, database, ofBucket, versioned, volume } from './raw/stores.ts';

const month = { within_days: 30, scope: 'backups' };
const all = { within_days: 30, scope: 'all' };
const held = (lifecycle: readonly object[]) => ({
  ...volume(),
  ...backupPlan(arn('ec2', 'volume/vol-1'), { lifecycle }),
});

export const cases: Cases = [
  { is: 'good', what: 'backups that go after 14 days', given: database(), params: month },
  {
    is: 'bad',
    what: 'backups that go after 35 days',
    given: database({ backup_retention_period: 35 }),
    params: month,
  },
  { is: 'bad', what: 'backups that never go', given: held([]), params: month },
  {
    is: 'good',
    what: 'backups of a plan that go after a week',
    given: held([{ delete_after: 7 }]),
    params: month,
  },
  {
    is: 'bad',
    what: 'a bucket whose versions never go',
    given: { ...bucket(), ...versioned },
    params: all,
  },
  {
    is: 'good',
    what: 'a bucket whose versions go after a week',
    given: {
      ...bucket(),
      ...versioned,
      ...ofBucket('lifecycle_configuration', {
        rule: [
          {
            status: 'Enabled',
            filter: [{ prefix: '' }],
            noncurrent_version_expiration: [{ noncurrent_days: 7 }],
          },
        ],
      }),
    },
    params: all,
  },
  {
    is: 'unknown',
    what: 'backups under a promise that does not speak of them',
    given: database(),
    params: { within_days: 30 },
  },
  {
    is: 'bad',
    what: 'a bucket with a rule that does not say when versions go',
    given: {
      ...bucket(),
      ...versioned,
      ...ofBucket('lifecycle_configuration', { rule: [{ status: 'Enabled', filter: [{ prefix: '' }] }] }),
    },
    params: all,
  },
];
