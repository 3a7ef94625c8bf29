/** Named one by one, so that the build takes in nothing else. */
export {
  ElastiCacheClient as Client,
  DescribeCacheClustersCommand,
  DescribeCacheSubnetGroupsCommand,
  DescribeReplicationGroupsCommand,
  DescribeServerlessCachesCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-elasticache';
