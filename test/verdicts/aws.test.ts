import { describe, expect, test } from 'vitest';
import { judge, planOf, stateOf, type Raw } from './judge.ts';

const region = 'eu-central-1';
const bucket = {
  id: 'files',
  bucket: 'files',
  arn: 'arn:aws:s3:::files',
  bucket_region: region,
  policy: '',
  grant: [],
  versioning: [{ enabled: true }],
  lifecycle_rule: [],
  replication_configuration: [],
};
const versioning = { bucket: 'files', versioning_configuration: [{ status: 'Enabled' }] };
const noncurrent = (days: number) => ({
  bucket: 'files',
  rule: [
    {
      id: 'old',
      status: 'Enabled',
      filter: [{ prefix: '' }],
      noncurrent_version_expiration: [{ noncurrent_days: days }],
    },
  ],
});

describe('soft delete', () => {
  const given: Raw = {
    'aws_s3_bucket.files': bucket,
    'aws_s3_bucket_versioning.files': versioning,
    'aws_s3_bucket_lifecycle_configuration.files': noncurrent(3),
  };
  const inside = ['rule', 0, 'noncurrent_version_expiration', 0, 'noncurrent_days'];

  test('holds only for as long as the lifecycle keeps old versions', async () => {
    expect((await judge('soft-delete', { days: 30 }, [stateOf(given)])).findings).toEqual([
      'contradicted: What is deleted from bucket files can be brought back for 3 days, not 30.',
    ]);
  });

  test('is open where the days are marked as sensitive', async () => {
    const secret = { 'aws_s3_bucket_lifecycle_configuration.files': [inside] };
    expect((await judge('soft-delete', { days: 30 }, [stateOf(given, secret)])).verdict).toBe('inconclusive');
  });

  test('is open in a plan where the days are known only after apply', async () => {
    const unknown = {
      'aws_s3_bucket_lifecycle_configuration.files': {
        rule: [{ noncurrent_version_expiration: [{ noncurrent_days: true }] }],
      },
    };
    expect((await judge('soft-delete', { days: 30 }, [planOf(given, unknown)])).verdict).toBe('inconclusive');
  });
});

describe('a setting whose owner is in another source', () => {
  const everybody = JSON.stringify({
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::files/*' },
    ],
  });
  const policy = { 'aws_s3_bucket_policy.files': { id: 'files', bucket: 'files', policy: everybody } };
  const block = {
    'aws_s3_bucket_public_access_block.files': { bucket: 'files', block_public_policy: false },
  };
  const owner = stateOf({ 'aws_s3_bucket.files': bucket, ...block });

  test('opens it all the same', async () => {
    const both = await judge('public-access', {}, [
      stateOf({ 'aws_s3_bucket.files': bucket, ...block, ...policy }),
    ]);
    expect(both.findings).toEqual(['contradicted: Bucket files is reachable from the Internet.']);
    const apart = await judge('public-access', {}, [owner, stateOf(policy)]);
    expect(apart).toMatchObject({
      verdict: 'inconclusive',
      gaps: ['aws_s3_bucket_policy.files belongs to a bucket that is not in this source.'],
    });
  });

  test('keeps no other promise open', async () => {
    expect((await judge('encryption-at-rest', {}, [owner, stateOf(policy)])).verdict).toBe('consistent');
  });
});
