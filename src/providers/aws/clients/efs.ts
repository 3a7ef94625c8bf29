/** Named one by one, so that the build takes in nothing else. */
export {
  EFSClient as Client,
  DescribeBackupPolicyCommand,
  DescribeFileSystemPolicyCommand,
  DescribeFileSystemsCommand,
  DescribeReplicationConfigurationsCommand,
} from '@aws-sdk/client-efs';
