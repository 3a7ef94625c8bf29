import type { Cases } from '../case.ts';
import { arn, logGroup } from './raw/stores.ts';

const trail = (attributes: object = {}) => ({
  'aws_cloudtrail.main': {
    id: 'main',
    arn: arn('cloudtrail', 'trail/main'),
    name: 'main',
    enable_logging: true,
    s3_bucket_name: 'trail',
    cloud_watch_logs_group_arn: '',
    enable_log_file_validation: false,
    ...attributes,
  },
});
const held = (mode: string) => ({
  'aws_s3_bucket.trail': { id: 'trail', arn: 'arn:aws:s3:::trail', bucket: 'trail', region: 'eu-central-1' },
  'aws_s3_bucket_object_lock_configuration.trail': {
    id: 'trail',
    bucket: 'trail',
    object_lock_enabled: 'Enabled',
    rule: mode === '' ? [] : [{ default_retention: [{ mode, days: 365 }] }],
  },
});
const worm = { mechanism: 'worm' };

export const cases: Cases = [
  { is: 'good', what: 'a trail whose bucket is locked', given: { ...trail(), ...held('COMPLIANCE') } },
  {
    is: 'bad',
    what: 'a lock that can be lifted',
    given: { ...trail(), ...held('GOVERNANCE') },
    params: worm,
  },
  {
    is: 'bad',
    what: 'a bucket that may hold locks and sets none by default',
    given: { ...trail(), ...held('') },
    params: worm,
  },
  {
    is: 'unknown',
    what: 'a bucket that stands elsewhere',
    given: trail(),
    params: worm,
  },
  {
    is: 'good',
    what: 'signed records for a chain of hashes',
    given: { ...trail({ enable_log_file_validation: true }), ...held('') },
    params: { mechanism: 'hash-chain' },
  },
  {
    is: 'bad',
    what: 'records that are not signed',
    given: { ...trail({ enable_log_file_validation: null }), ...held('') },
    params: { mechanism: 'hash-chain' },
  },
  {
    is: 'unknown',
    what: 'signed records that can be deleted',
    given: { ...trail({ enable_log_file_validation: true }), ...held('') },
  },
  { is: 'unknown', what: 'a log group, which may hold anything', given: logGroup() },
];
