import type { Raw } from '../../../verdicts/judge.ts';

/** A bucket as the provider of MinIO writes it, at an address of Object Storage. */
export const bucket = (more: Raw[string] = {}): Raw => ({
  'minio_s3_bucket.files': {
    id: 'files',
    bucket: 'files',
    acl: 'private',
    bucket_domain_name: 'https://fsn1.your-objectstorage.com/minio/files',
    object_locking: false,
    tags: {},
    ...more,
  },
});
export const policies = (...statements: readonly Raw[string][]): Raw => ({
  'minio_s3_bucket_policy.files': {
    id: 'files',
    bucket: 'files',
    policy: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
  },
});
export const policy = (statement: Raw[string]): Raw => policies(statement);
export const everybody = { Effect: 'Allow', Principal: '*', Action: ['s3:GetObject'], Resource: ['*'] };
