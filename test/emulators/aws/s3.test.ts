import {
  CreateBucketCommand,
  PutBucketAclCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateAccessPointCommand, S3ControlClient } from '@aws-sdk/client-s3-control';
import { beforeAll, describe, expect, test } from 'vitest';
import { realHandler } from '../../../src/providers/aws/handler.ts';
import { scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

const moto = startMoto();

function statement(bucket: string, more: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Principal: '*', Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`], ...more },
    ],
  });
}

beforeAll(async () => {
  const s3 = new S3Client({ forcePathStyle: true });
  const american = new S3Client({ forcePathStyle: true, region: 'us-east-1' });
  const LocationConstraint = 'eu-central-1' as const;
  for (const Bucket of ['good', 'open', 'by-acl', 'through-point'])
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }));
  await american.send(new CreateBucketCommand({ Bucket: 'abroad' }));

  const algorithm = { SSEAlgorithm: 'aws:kms' } as const;
  for (const Bucket of ['good', 'open', 'by-acl'])
    await s3.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: algorithm }] },
      }),
    );
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'good',
      Policy: statement('good', {
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    }),
  );
  await s3.send(
    new PutPublicAccessBlockCommand({
      Bucket: 'good',
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  for (const client of [
    { s3, Bucket: 'good' },
    { s3: american, Bucket: 'abroad' },
  ])
    await client.s3.send(
      new PutBucketVersioningCommand({
        Bucket: client.Bucket,
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    );
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: 'good',
      LifecycleConfiguration: {
        Rules: [
          {
            ID: 'a',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
          },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketReplicationCommand({
      Bucket: 'good',
      ReplicationConfiguration: {
        Role: 'arn:aws:iam::123456789012:role/r',
        Rules: [
          {
            ID: 'r',
            Status: 'Enabled',
            Priority: 1,
            Filter: { Prefix: '' },
            DeleteMarkerReplication: { Status: 'Disabled' },
            Destination: { Bucket: 'arn:aws:s3:::abroad' },
          },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketTaggingCommand({ Bucket: 'good', Tagging: { TagSet: [{ Key: 'env', Value: 'prod' }] } }),
  );
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'open',
      Policy: statement('open', { Effect: 'Allow', Action: 's3:GetObject' }),
    }),
  );
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket: 'by-acl',
      OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
    }),
  );
  await s3.send(new PutBucketAclCommand({ Bucket: 'by-acl', ACL: 'public-read' }));
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket: 'through-point',
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    }),
  );
  const control = new S3ControlClient({
    endpoint: moto.url.replace('127.0.0.1', 'localhost'),
    requestHandler: realHandler(),
  });
  await control.send(
    new CreateAccessPointCommand({ AccountId: '123456789012', Name: 'point', Bucket: 'through-point' }),
  );
});

describe('buckets', () => {
  test('are encrypted as they answer, and not known where the answer is an error', async () => {
    const found = await scan({ bucket: ['encryptedAtRest', 'encryptionAlgorithm'] });

    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'encryptionAlgorithm')).toBe('aes-256');
    expect(found.fact('abroad', 'encryptedAtRest')).toBe('unknown: failed');
    expect(found.origin('good', 'encryptedAtRest')).toMatchObject({
      path: 'ServerSideEncryptionConfiguration.Rules.ApplyServerSideEncryptionByDefault.SSEAlgorithm',
      call: { operation: 's3:GetBucketEncryption', target: 'arn:aws:s3:::good', region: 'eu-central-1' },
    });
  });

  test('are asked nothing but what a promise of encryption needs', async () => {
    const found = await scan({ bucket: ['encryptedAtRest'] });

    const asked = Object.entries(found.asked());
    const ofBuckets = asked.filter(([operation]) => /^s3(?:-control)?:/.test(operation));
    const others = asked.filter(([operation]) => !operation.startsWith('s3'));

    expect(Object.fromEntries(ofBuckets)).toEqual({
      's3:ListBuckets': 1,
      's3:ListDirectoryBuckets': 1,
      // moto does not say in which region a bucket lies; AWS does.
      's3:GetBucketLocation': 5,
      's3:GetBucketEncryption': 5,
    });
    // Whether there are stores of other kinds.
    expect(new Set(others.map(([, count]) => count))).toEqual(new Set([1]));
  });

  test('are public by policy or by access list, unless that is blocked', async () => {
    const found = await scan({ bucket: ['publiclyAccessible'] });

    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('open', 'publiclyAccessible')).toBe(true);
    expect(found.fact('by-acl', 'publiclyAccessible')).toBe(true);
    expect(found.fact('through-point', 'publiclyAccessible')).toBe(false);
    expect(found.asked()['s3-control:GetAccessPoint']).toBe(1);
    // Its objects may have access lists of their own: nobody looked at them.
    expect(found.fact('abroad', 'publiclyAccessible')).toBe('unknown: not-shown');
  });

  test('refuse clear text by policy only', async () => {
    const found = await scan({ bucket: ['transport', 'minimumTls'] });

    expect(found.fact('good', 'transport')).toBe('required');
    expect(found.fact('good', 'minimumTls')).toBe('1.2');
    expect(found.fact('open', 'transport')).toBe('optional');
    expect(found.fact('abroad', 'transport')).toBe('optional');
    expect(found.origin('abroad', 'transport')).toMatchObject({
      call: { operation: 's3:GetBucketPolicy', outcome: 'absent', error: 'NoSuchBucketPolicy' },
    });
  });

  test('keep what is deleted if they are versioned, as long as the lifecycle says', async () => {
    const found = await scan({ bucket: ['softDeleteDays'] });

    expect(found.fact('good', 'softDeleteDays')).toBe(30);
    expect(found.fact('abroad', 'softDeleteDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.fact('open', 'softDeleteDays')).toBe(0);
  });

  test('lie where they lie, whichever region was asked', async () => {
    const found = await scan({ bucket: ['encryptedAtRest'] }, undefined, { labels: true });
    const regions = found.resources.map(({ name, region }) => [name, region.known && region.value]);

    expect(Object.fromEntries(regions)).toMatchObject({ good: 'eu-central-1', abroad: 'us-east-1' });
    expect(found.resources.find(({ name }) => name === 'good')?.labels).toMatchObject({
      known: true,
      value: { env: 'prod' },
    });
  });
});
