import { mapFact } from '../../../model/fact.ts';
import {
  blocks,
  computed,
  optional,
  tagMap,
  textAt,
  toldBy,
  type Attributes,
} from '../../live/attributes.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Detail, Gives, Needs, Service } from '../service.ts';
import { lifecycleRule } from './s3-lifecycle.ts';

const encryption = 'aws_s3_bucket_server_side_encryption_configuration';
const objectLock = 'aws_s3_bucket_object_lock_configuration';

const bucket: Gives = {
  type: 'aws_s3_bucket',
  attributes: {
    arn: computed('Name', (item, { partition }) => `arn:${partition}:s3:::${textAt(item, 'Name')}`),
    id: 'Name',
    bucket: 'Name',
    bucket_region: computed('BucketRegion', (_, { region }) => region || undefined),
    // What Terraform can also write inside a bucket, the API gives only by calls of their own.
    policy: toldBy('aws_s3_bucket_policy', 'Policy'),
    acl: toldBy('aws_s3_bucket_acl', 'Grants'),
    grant: toldBy('aws_s3_bucket_acl', 'Grants'),
    versioning: toldBy('aws_s3_bucket_versioning', 'Status'),
    server_side_encryption_configuration: toldBy(encryption, 'Rules'),
    object_lock_enabled: toldBy(objectLock, 'ObjectLockEnabled'),
    object_lock_configuration: toldBy(objectLock, 'ObjectLockConfiguration'),
    lifecycle_rule: toldBy('aws_s3_bucket_lifecycle_configuration', 'Rules'),
    replication_configuration: toldBy('aws_s3_bucket_replication_configuration', 'ReplicationConfiguration'),
  },
};

/** What is asked about each bucket. */
function ask(
  operation: Detail['operation'],
  needs: Needs,
  type: string,
  attributes: Attributes,
  absent: readonly string[] = [],
): Detail {
  return {
    of: bucket.type,
    operation,
    for: needs,
    input: (name) => ({ Bucket: name('bucket') }),
    absent,
    gives: [{ type, attributes }],
  };
}

/** `EU` is the name that Ireland had before regions had names (Amazon S3 API reference, GetBucketLocation). */
function regionOfLocation(answer: unknown): string {
  const location = textAt(answer, 'LocationConstraint') ?? '';
  return location === 'EU' ? 'eu-west-1' : location || 'us-east-1';
}

/** Every bucket answers with its default encryption since 2023-01-05 (Amazon S3 user guide). */
function algorithm(instance: Instance) {
  const settings = instance.children(encryption);
  if (!settings.known) return settings;
  const [setting] = settings.value;
  if (setting === undefined) throw new Error(`${instance.address} has no ${encryption}.`);
  return setting.string('rule.apply_server_side_encryption_by_default.sse_algorithm');
}

const service = 's3';

export const s3: Service = {
  id: service,
  title: 'S3',
  load: () => import('../clients/s3.ts'),
  // One host for all buckets of a region: connections are used again, and names with dots have a certificate.
  options: () => ({ forcePathStyle: true }),
  concurrency: 20,
  lists: [
    {
      operation: 's3:ListBuckets',
      scope: 'account',
      items: 'Buckets',
      // Only a request with a parameter is answered with the regions of the buckets (Amazon S3 API reference).
      paging: { input: 'ContinuationToken', output: 'ContinuationToken', size: ['MaxBuckets', 10_000] },
      regionOf: (item) => textAt(item, 'BucketRegion'),
      gives: [bucket],
      for: { auditTrail: ['retentionDays', 'copies'], stream: ['copies'], logStore: 'any' },
    },
  ],
  details: [
    {
      of: bucket.type,
      operation: 's3:GetBucketLocation',
      for: { bucket: 'any', auditTrail: ['retentionDays', 'copies'], stream: ['copies'] },
      input: (name) => ({ Bucket: name('bucket') }),
      locates: regionOfLocation,
    },
    ask(
      's3:GetBucketEncryption',
      { bucket: ['encryptedAtRest', 'encryptionAlgorithm', 'keyManager'] },
      encryption,
      {
        rule: blocks('ServerSideEncryptionConfiguration.Rules', {
          apply_server_side_encryption_by_default: blocks('ApplyServerSideEncryptionByDefault', {
            sse_algorithm: 'SSEAlgorithm',
            kms_master_key_id: optional('KMSMasterKeyID'),
          }),
        }),
      },
    ),
    ask('s3:GetBucketVersioning', { bucket: ['softDeleteDays', 'expiryDays'] }, 'aws_s3_bucket_versioning', {
      versioning_configuration: blocks('', {
        // A bucket that never had versions answers with nothing (Amazon S3 API reference, GetBucketVersioning).
        status: computed('Status', (item) => textAt(item, 'Status') ?? 'Disabled'),
      }),
    }),
    ask(
      's3:GetBucketPolicy',
      { bucket: ['publiclyAccessible', 'transport', 'minimumTls'] },
      'aws_s3_bucket_policy',
      { policy: 'Policy' },
      ['NoSuchBucketPolicy'],
    ),
    ask(
      's3:GetPublicAccessBlock',
      { bucket: ['publiclyAccessible'] },
      'aws_s3_bucket_public_access_block',
      {
        block_public_acls: 'PublicAccessBlockConfiguration.BlockPublicAcls',
        ignore_public_acls: 'PublicAccessBlockConfiguration.IgnorePublicAcls',
        block_public_policy: 'PublicAccessBlockConfiguration.BlockPublicPolicy',
        restrict_public_buckets: 'PublicAccessBlockConfiguration.RestrictPublicBuckets',
      },
      ['NoSuchPublicAccessBlockConfiguration'],
    ),
    ask('s3:GetBucketAcl', { bucket: ['publiclyAccessible'] }, 'aws_s3_bucket_acl', {
      acl: null,
      access_control_policy: blocks('', {
        grant: blocks('Grants', { grantee: blocks('Grantee', { uri: optional('URI') }) }),
      }),
    }),
    ask(
      's3:GetBucketOwnershipControls',
      { bucket: ['publiclyAccessible'] },
      'aws_s3_bucket_ownership_controls',
      { rule: blocks('OwnershipControls.Rules', { object_ownership: 'ObjectOwnership' }) },
      ['OwnershipControlsNotFoundError'],
    ),
    ask(
      's3:GetBucketLifecycleConfiguration',
      { bucket: ['softDeleteDays', 'expiryDays'], auditTrail: ['retentionDays'] },
      'aws_s3_bucket_lifecycle_configuration',
      { rule: blocks('Rules', lifecycleRule) },
      ['NoSuchLifecycleConfiguration'],
    ),
    ask(
      's3:GetBucketReplication',
      { bucket: ['copies'], auditTrail: ['copies'] },
      'aws_s3_bucket_replication_configuration',
      {
        rule: blocks('ReplicationConfiguration.Rules', {
          status: 'Status',
          destination: blocks('Destination', { bucket: 'Bucket' }),
        }),
      },
      ['ReplicationConfigurationNotFoundError'],
    ),
    ask(
      's3:GetObjectLockConfiguration',
      { bucket: ['immutability'], auditTrail: ['immutability'] },
      objectLock,
      {
        rule: blocks('ObjectLockConfiguration.Rule', {
          default_retention: blocks('DefaultRetention', { mode: optional('Mode') }),
        }),
      },
      ['ObjectLockConfigurationNotFoundError'],
    ),
    {
      of: bucket.type,
      operation: 's3:GetBucketTagging',
      for: { labels: true, bucket: ['backups', 'copies'] },
      input: (name) => ({ Bucket: name('bucket') }),
      absent: ['NoSuchTagSet'],
      adds: { tags: tagMap('TagSet'), tags_all: tagMap('TagSet') },
    },
  ],
  unshown: Object.fromEntries(
    ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy'].map((type) => [
      type,
      'its objects may have access lists of their own, which are not looked at',
    ]),
  ),
  facts: {
    [bucket.type]: {
      encryptedAtRest: (instance) => mapFact(algorithm(instance), () => true),
      encryptionAlgorithm: (instance) => mapFact(algorithm(instance), () => 'aes-256'),
    },
  },
};
