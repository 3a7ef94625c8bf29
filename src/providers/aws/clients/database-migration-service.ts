/** Named one by one, so that the build takes in nothing else. */
export {
  DatabaseMigrationServiceClient as Client,
  DescribeEndpointsCommand,
  DescribeReplicationInstancesCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-database-migration-service';
