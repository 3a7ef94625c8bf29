/** Named one by one, so that the build takes in nothing else. */
export { S3TablesClient as Client, ListTableBucketsCommand } from '@aws-sdk/client-s3tables';
