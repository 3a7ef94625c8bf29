import type { Cases } from '../case.ts';
import { arn, bucket, database, logGroup, ofBucket, queue, table, volume } from './raw/stores.ts';

const own = { managed_by: 'company' };
const keyArn = arn('kms', 'key/1111');
const key = (attributes: object = {}) => ({
  'aws_kms_key.data': {
    id: '1111',
    arn: keyArn,
    key_id: '1111',
    is_enabled: true,
    customer_master_key_spec: 'SYMMETRIC_DEFAULT',
    custom_key_store_id: '',
    enable_key_rotation: true,
    ...attributes,
  },
});
const sse = (rule: object) =>
  ofBucket('server_side_encryption_configuration', {
    rule: [{ apply_server_side_encryption_by_default: [rule] }],
  });

export const cases: Cases = [
  {
    is: 'good',
    what: 'a database with a key of this source',
    given: { ...database({ kms_key_id: keyArn }), ...key() },
    params: own,
  },
  {
    is: 'unknown',
    what: 'a database with the ARN of a key that stands elsewhere, which may be that of AWS',
    given: database({ kms_key_id: arn('kms', 'key/2222') }),
    params: own,
  },
  {
    is: 'bad',
    what: 'a database with the key of AWS by its alias',
    given: database({ kms_key_id: 'alias/aws/rds' }),
    params: own,
  },
  {
    is: 'good',
    what: 'a database with another alias, which only keys of customers have',
    given: database({ kms_key_id: 'alias/data' }),
    params: own,
  },
  {
    is: 'good',
    what: 'a multi-Region key, of which AWS has none',
    given: database({ kms_key_id: arn('kms', 'key/mrk-1234') }),
    params: own,
  },
  { is: 'bad', what: 'a table without a key', given: table(), params: own },
  {
    is: 'bad',
    what: 'a table that asks for KMS and names no key',
    given: table({ server_side_encryption: [{ enabled: true, kms_key_arn: '' }] }),
    params: own,
  },
  {
    is: 'bad',
    what: 'a table with an own key, whose replica has one of AWS',
    given: {
      ...table({
        server_side_encryption: [{ enabled: true, kms_key_arn: keyArn }],
        replica: [{ region_name: 'eu-west-1', kms_key_arn: '' }],
      }),
      ...key(),
    },
    params: own,
  },
  { is: 'bad', what: 'a bucket with the keys of S3', given: bucket(), params: { ...own, scope: 'files' } },
  {
    is: 'bad',
    what: 'a bucket with KMS and no key',
    given: { ...bucket(), ...sse({ sse_algorithm: 'aws:kms', kms_master_key_id: '' }) },
    params: { ...own, scope: 'files' },
  },
  {
    is: 'good',
    what: 'a bucket with a key of this source',
    given: { ...bucket(), ...sse({ sse_algorithm: 'aws:kms', kms_master_key_id: keyArn }), ...key() },
    params: { ...own, scope: 'files' },
  },
  {
    is: 'bad',
    what: 'a bucket with AES256 that names a key, which then counts for nothing',
    given: { ...bucket(), ...sse({ sse_algorithm: 'AES256', kms_master_key_id: keyArn }), ...key() },
    params: { ...own, scope: 'files' },
  },
  { is: 'bad', what: 'a queue with the keys of SQS', given: queue(), params: { ...own, scope: 'all' } },
  { is: 'bad', what: 'a log group without a key', given: logGroup(), params: { ...own, scope: 'all' } },
  {
    is: 'unknown',
    what: 'a key of AWS where the text says only that keys are held in a key service',
    given: volume({ kms_key_id: 'alias/aws/ebs' }),
    params: { mechanism: 'kms' },
  },
  {
    is: 'unknown',
    what: 'a key in a store of its own, for hardware',
    given: { ...volume({ kms_key_id: keyArn }), ...key({ custom_key_store_id: 'cks-1' }) },
    params: { mechanism: 'hsm' },
  },
  {
    is: 'good',
    what: 'a key of KMS, for hardware',
    given: key(),
    params: { mechanism: 'hsm' },
  },
  {
    is: 'unknown',
    what: 'a volume with a key of its own, of which the volume does not show where it is held',
    given: { ...volume({ kms_key_id: keyArn }), ...key() },
    params: { mechanism: 'hsm' },
  },
  {
    is: 'unknown',
    what: 'an own key under a promise of two persons',
    given: { ...volume({ kms_key_id: keyArn }), ...key() },
    params: { ...own, dual_control: true },
  },
];
