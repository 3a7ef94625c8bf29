/** Named one by one, so that the build takes in nothing else. */
export {
  MemoryDBClient as Client,
  DescribeClustersCommand,
  DescribeSubnetGroupsCommand,
  ListTagsCommand,
} from '@aws-sdk/client-memorydb';
