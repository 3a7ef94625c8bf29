/** Named one by one, so that the build takes in nothing else. */
export { S3VectorsClient as Client, ListVectorBucketsCommand } from '@aws-sdk/client-s3vectors';
