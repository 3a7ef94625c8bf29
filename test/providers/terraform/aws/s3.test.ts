import { describe, expect, it } from 'vitest';
import { fact, readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const bucket = {
  id: 'files',
  bucket: 'files',
  arn: 'arn:aws:s3:::files',
  region: 'eu-central-1',
  policy: '',
  acl: null,
  grant: [],
};
const address = 'aws_s3_bucket.files';
const open = {
  block_public_acls: false,
  ignore_public_acls: false,
  block_public_policy: false,
  restrict_public_buckets: false,
};
const shut = {
  block_public_acls: true,
  ignore_public_acls: true,
  block_public_policy: true,
  restrict_public_buckets: true,
};
const allowAll = JSON.stringify({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::files/*' }],
});
const tlsOnly = JSON.stringify({
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::files', 'arn:aws:s3:::files/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
});

function withParts(parts: Instances): Instances {
  return { [address]: bucket, ...parts };
}

describe('encryption of a bucket', () => {
  it('is on by the default of AWS, which is named', async () => {
    const encrypted = fact(await readState({ [address]: bucket }), 'bucket', address, 'encryptedAtRest');
    expect(encrypted).toMatchObject({
      known: true,
      value: true,
      from: { note: expect.stringContaining('2023-01-05') },
    });
    expect(valueOf(await readState({ [address]: bucket }), 'bucket', address, 'encryptionAlgorithm')).toBe(
      'aes-256',
    );
  });
});

describe('whether a bucket is public', () => {
  it.each<[string, Instances, unknown]>([
    ['without policy and ACL', {}, false],
    [
      'by a policy of its own resource',
      { 'aws_s3_bucket_policy.p': { bucket: 'files', policy: allowAll } },
      true,
    ],
    ['by an inline policy', { [address]: { ...bucket, policy: allowAll } }, true],
    [
      'by a policy that the bucket blocks',
      {
        [address]: { ...bucket, policy: allowAll },
        'aws_s3_bucket_public_access_block.b': { bucket: 'files', ...shut },
      },
      false,
    ],
    [
      'by a policy that the block of another bucket does not touch',
      {
        [address]: { ...bucket, policy: allowAll },
        'aws_s3_bucket_public_access_block.b': { bucket: 'other', ...shut },
      },
      true,
    ],
    [
      'by a policy that the account blocks',
      {
        [address]: { ...bucket, policy: allowAll },
        'aws_s3_account_public_access_block.a': { id: '111122223333', ...shut },
      },
      false,
    ],
    [
      'by a policy that only one of two accounts blocks',
      {
        [address]: { ...bucket, policy: allowAll },
        'aws_s3_account_public_access_block.a': { id: '111122223333', ...shut },
        'aws_s3_account_public_access_block.b': { id: '444455556666', ...open },
      },
      true,
    ],
    [
      'by a block that leaves policies alone',
      {
        [address]: { ...bucket, policy: allowAll },
        'aws_s3_bucket_public_access_block.b': { bucket: 'files', ...shut, restrict_public_buckets: false },
      },
      true,
    ],
    ['by an inline ACL', { [address]: { ...bucket, acl: 'public-read' } }, true],
    [
      'by an ACL of its own resource',
      { 'aws_s3_bucket_acl.a': { bucket: 'files', acl: 'authenticated-read' } },
      true,
    ],
    [
      'by an ACL that its owner switches off',
      {
        'aws_s3_bucket_acl.a': { bucket: 'files', acl: 'public-read' },
        'aws_s3_bucket_ownership_controls.o': {
          bucket: 'files',
          rule: [{ object_ownership: 'BucketOwnerEnforced' }],
        },
      },
      false,
    ],
    [
      'by an ACL that is ignored',
      {
        'aws_s3_bucket_acl.a': { bucket: 'files', acl: 'public-read' },
        'aws_s3_bucket_public_access_block.b': { bucket: 'files', ...shut },
      },
      false,
    ],
    [
      'by a grant to everybody',
      {
        [address]: {
          ...bucket,
          grant: [{ type: 'Group', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }],
        },
      },
      true,
    ],
    [
      'by a grant to log delivery',
      {
        [address]: {
          ...bucket,
          grant: [{ type: 'Group', uri: 'http://acs.amazonaws.com/groups/s3/LogDelivery' }],
        },
      },
      false,
    ],
    [
      'by the ACL of an object',
      { 'aws_s3_object.o': { bucket: 'files', key: 'a', acl: 'public-read' } },
      true,
    ],
    ['by a policy that is no JSON', { [address]: { ...bucket, policy: '{' } }, 'unknown: failed'],
  ])('%s', async (_, parts, expected) => {
    expect(valueOf(await readState(withParts(parts)), 'bucket', address, 'publiclyAccessible')).toBe(
      expected,
    );
  });

  it('is answered for a planned bucket by the default of AWS', async () => {
    const read = await readPlan({
      [address]: { after: { bucket: 'files' }, unknown: { policy: true, acl: true, grant: true } },
    });
    expect(fact(read, 'bucket', address, 'publiclyAccessible')).toMatchObject({ known: true, value: false });
  });

  it('is not answered by that default where the plan shows nothing of the bucket', async () => {
    const read = await readPlan({
      [address]: {
        after: {},
        unknown: { bucket: true, policy: true, acl: true, grant: true, tags: true, versioning: true },
      },
    });
    expect(valueOf(read, 'bucket', address, 'publiclyAccessible')).toBe('unknown: computed');
    expect(valueOf(read, 'bucket', address, 'softDeleteDays')).toBe('unknown: computed');
  });

  it('is not answered by that default where a public a public ACL is planned', async () => {
    const read = await readPlan({
      [address]: { after: { bucket: 'files' }, unknown: { policy: true, grant: true } },
      'aws_s3_bucket_acl.a': { after: { acl: 'public-read', bucket: 'files' } },
    });
    expect(valueOf(read, 'bucket', address, 'publiclyAccessible')).toBe(true);
  });

  it('names the resource that makes it public', async () => {
    const read = await readState(
      withParts({ 'aws_s3_bucket_acl.a': { bucket: 'files', acl: 'public-read' } }),
    );
    expect(fact(read, 'bucket', address, 'publiclyAccessible').from).toMatchObject({
      path: 'acl',
      address: 'aws_s3_bucket_acl.a',
    });
  });
});

describe('transport to a bucket', () => {
  it.each<[string, Instances, string, string]>([
    ['is optional without a policy', {}, 'optional', 'none'],
    [
      'is required by a policy',
      { 'aws_s3_bucket_policy.p': { bucket: 'files', policy: tlsOnly } },
      'required',
      '1.2',
    ],
    [
      'is optional if the policy speaks of something else',
      { 'aws_s3_bucket_policy.p': { bucket: 'files', policy: allowAll } },
      'optional',
      'none',
    ],
  ])('%s', async (_, parts, transport, minimum) => {
    const read = await readState(withParts(parts));
    expect(valueOf(read, 'bucket', address, 'transport')).toBe(transport);
    expect(valueOf(read, 'bucket', address, 'minimumTls')).toBe(minimum);
  });

  it('is not known while a planned policy is not', async () => {
    const read = await readPlan({
      [address]: { after: { bucket: 'files' }, unknown: { policy: true } },
      'aws_s3_bucket_policy.p': {
        after: {},
        unknown: { bucket: true, policy: true },
        from: { bucket: ['aws_s3_bucket.files.id', 'aws_s3_bucket.files'] },
      },
    });
    expect(valueOf(read, 'bucket', address, 'transport')).toBe('unknown: computed');
  });
});

const rule = (days: number, more: object = {}): object => ({
  status: 'Enabled',
  noncurrent_version_expiration: [{ noncurrent_days: days }],
  ...more,
});

describe('what a bucket keeps of deleted objects', () => {
  const versioning = {
    'aws_s3_bucket_versioning.v': { bucket: 'files', versioning_configuration: [{ status: 'Enabled' }] },
  };

  it.each<[string, Instances, unknown]>([
    ['nothing without versions', {}, 0],
    [
      'nothing where versions are suspended',
      {
        'aws_s3_bucket_versioning.v': {
          bucket: 'files',
          versioning_configuration: [{ status: 'Suspended' }],
        },
      },
      0,
    ],
    ['everything without a rule', versioning, Number.POSITIVE_INFINITY],
    [
      'everything with inline versions',
      { [address]: { ...bucket, versioning: [{ enabled: true }] } },
      Number.POSITIVE_INFINITY,
    ],
    [
      'as long as the shortest rule',
      {
        ...versioning,
        'aws_s3_bucket_lifecycle_configuration.l': {
          bucket: 'files',
          rule: [rule(90), rule(30, { filter: [{ prefix: 'tmp/' }] })],
        },
      },
      30,
    ],
    [
      'not less by a rule that is off',
      {
        ...versioning,
        'aws_s3_bucket_lifecycle_configuration.l': {
          bucket: 'files',
          rule: [rule(90), rule(1, { status: 'Disabled' })],
        },
      },
      90,
    ],
    [
      'as an inline rule says',
      {
        [address]: {
          ...bucket,
          versioning: [{ enabled: true }],
          lifecycle_rule: [{ enabled: true, noncurrent_version_expiration: [{ days: 14 }] }],
        },
      },
      14,
    ],
    [
      'as a rule of objects says',
      {
        ...versioning,
        'aws_s3_bucket_lifecycle_configuration.l': {
          bucket: 'files',
          rule: [{ status: 'Enabled', noncurrent_version_expiration: { noncurrent_days: 7 } }],
        },
      },
      7,
    ],
  ])('is %s', async (_, parts, expected) => {
    expect(valueOf(await readState(withParts(parts)), 'bucket', address, 'softDeleteDays')).toBe(expected);
  });
});

const replication = (destination: string, status = 'Enabled'): Instances => ({
  'aws_s3_bucket_replication_configuration.r': {
    bucket: 'files',
    rule: [{ status, destination: [{ bucket: destination }] }],
  },
});

describe('where a bucket is and is copied to', () => {
  const other = {
    'aws_s3_bucket.copy': {
      ...bucket,
      id: 'copy',
      bucket: 'copy',
      arn: 'arn:aws:s3:::copy',
      region: 'us-east-1',
    },
  };

  it.each<[string, Instances, unknown]>([
    ['nowhere else', {}, []],
    [
      'to a bucket of this source',
      { ...replication('arn:aws:s3:::copy'), ...other },
      [{ kind: 'replica', region: 'us-east-1' }],
    ],
    [
      'to a bucket that is not shown',
      replication('arn:aws:s3:::elsewhere'),
      [{ kind: 'replica', region: 'unknown: not-shown' }],
    ],
    ['by a rule that is off', replication('arn:aws:s3:::copy', 'Disabled'), []],
    [
      'within its own region',
      {
        ...replication('arn:aws:s3:::copy'),
        'aws_s3_bucket.copy': { ...other['aws_s3_bucket.copy'], region: 'eu-central-1' },
      },
      [],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(valueOf(await readState(withParts(parts)), 'bucket', address, 'copies')).toEqual(expected);
  });

  it.each([
    [
      'the real region before the configured one',
      { bucket_region: 'us-east-1', region: 'eu-central-1' },
      'us-east-1',
    ],
    ['the region of older providers', { region: 'eu-west-1' }, 'eu-west-1'],
  ])('takes %s', async (_, attributes, expected) => {
    const read = await readState({ [address]: { ...bucket, ...attributes } });
    expect(read.resources.find((resource) => resource.kind === 'bucket')?.region).toMatchObject({
      value: expected,
    });
  });

  it('takes the region of the provider in a plan', async () => {
    const read = await readPlan(
      { [address]: { after: { bucket: 'files' }, unknown: { region: true } } },
      'eu-west-3',
    );
    expect(read.resources.find((resource) => resource.kind === 'bucket')?.region).toMatchObject({
      value: 'eu-west-3',
    });
  });
});
