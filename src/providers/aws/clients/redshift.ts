/** Named one by one, so that the build takes in nothing else. */
export {
  RedshiftClient as Client,
  DescribeClusterParametersCommand,
  DescribeClusterSnapshotsCommand,
  DescribeClusterSubnetGroupsCommand,
  DescribeClustersCommand,
} from '@aws-sdk/client-redshift';
