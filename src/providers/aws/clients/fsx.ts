/** Named one by one, so that the build takes in nothing else. */
export { FSxClient as Client, DescribeBackupsCommand, DescribeFileSystemsCommand } from '@aws-sdk/client-fsx';
