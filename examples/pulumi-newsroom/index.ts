// Resources are made by their tokens here, so that the example needs no package but @pulumi/pulumi. In a program of
// your own, `new aws.s3.Bucket('pictures', { ... })` of @pulumi/aws does the same.
import * as pulumi from '@pulumi/pulumi';
import { Desk } from './desk';

const config = new pulumi.Config();

const key = new pulumi.CustomResource('aws:kms/key:Key', 'newsroom', {
  description: 'Articles and pictures',
  enableKeyRotation: true,
  // Known only after the update.
  arn: undefined,
});

new pulumi.CustomResource('aws:rds/instance:Instance', 'articles', {
  identifier: 'articles',
  engine: 'postgres',
  engineVersion: '17.6',
  instanceClass: 'db.t4g.medium',
  allocatedStorage: 100,
  username: 'newsroom',
  password: config.requireSecret('databasePassword'),
  storageEncrypted: true,
  kmsKeyId: (key as unknown as { readonly arn: pulumi.Output<string> }).arn,
  multiAz: true,
  publiclyAccessible: false,
  deletionProtection: true,
  backupRetentionPeriod: config.requireNumber('backupDays'),
});

const pictures = new pulumi.CustomResource('aws:s3/bucket:Bucket', 'pictures', {
  bucket: 'harbour-weekly-pictures',
});

new pulumi.CustomResource(
  'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration',
  'pictures',
  { bucket: pictures.id, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }] },
);

new pulumi.CustomResource('aws:s3/bucketVersioning:BucketVersioning', 'pictures', {
  bucket: pictures.id,
  versioningConfiguration: { status: 'Enabled' },
});

new pulumi.CustomResource('aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'pictures', {
  bucket: pictures.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

new pulumi.CustomResource('aws:ec2/securityGroup:SecurityGroup', 'web', {
  description: 'The web site, and the office',
  ingress: [
    { protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['0.0.0.0/0'] },
    { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: [config.require('office')] },
  ],
});

new pulumi.CustomResource('aws:cloudwatch/logGroup:LogGroup', 'site', {
  name: 'site',
  retentionInDays: 365,
});

const encrypted = config.requireBoolean('encryptDrafts');
for (const desk of ['city', 'culture']) new Desk(desk, { drafts: 50, encrypted: desk === 'city' || encrypted });

export const bucket = pictures.id;
