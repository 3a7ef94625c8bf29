/** Named one by one, so that the build takes in nothing else. */
export { S3Client as Client, GetObjectCommand } from '@aws-sdk/client-s3';
