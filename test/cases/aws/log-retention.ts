import type { Cases } from '../case.ts';
import { arn, logGroup, ofBucket } from './raw/stores.ts';

const quarter = { days: 90, op: 'gte' };
const audit = { ...quarter, type: 'audit' };
const trail = {
  'aws_cloudtrail.main': {
    id: 'main',
    arn: arn('cloudtrail', 'trail/main'),
    name: 'main',
    enable_logging: true,
    is_multi_region_trail: true,
    s3_bucket_name: 'files',
    s3_key_prefix: '',
    cloud_watch_logs_group_arn: '',
  },
  'aws_s3_bucket.files': { id: 'files', arn: 'arn:aws:s3:::files', bucket: 'files', region: 'eu-central-1' },
};
const expires = (days: number, prefix = '') =>
  ofBucket('lifecycle_configuration', {
    rule: [{ status: 'Enabled', filter: [{ prefix }], expiration: [{ days }] }],
  });

export const cases: Cases = [
  { is: 'good', what: 'a log group that keeps a year', given: logGroup(), params: quarter },
  {
    is: 'bad',
    what: 'a log group that keeps a week',
    given: logGroup({ retention_in_days: 7 }),
    params: quarter,
  },
  {
    is: 'good',
    what: 'a log group without a period, which keeps for ever',
    given: logGroup({ retention_in_days: 0 }),
    params: quarter,
  },
  {
    is: 'bad',
    what: 'a log group without a period, under at most 90 days',
    given: logGroup({ retention_in_days: null }),
    params: { days: 90, op: 'lte' },
  },
  {
    is: 'bad',
    what: 'a log group for delivery, which keeps a day whatever it says',
    given: logGroup({ log_group_class: 'DELIVERY' }),
    params: quarter,
  },
  { is: 'good', what: 'a trail in a bucket that deletes nothing', given: trail, params: audit },
  {
    is: 'bad',
    what: 'a trail in a bucket that deletes after a month',
    given: { ...trail, ...expires(30) },
    params: audit,
  },
  {
    is: 'good',
    what: 'a rule of the bucket for something else',
    given: { ...trail, ...expires(30, 'tmp/') },
    params: audit,
  },
  {
    is: 'unknown',
    what: 'a trail whose bucket stands elsewhere',
    given: { 'aws_cloudtrail.main': trail['aws_cloudtrail.main'] },
    params: audit,
  },
  {
    is: 'unknown',
    what: 'a log group under a promise about an archive',
    given: logGroup(),
    params: { ...quarter, archive_days: 300 },
  },
];
