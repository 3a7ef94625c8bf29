/** Named one by one, so that the build takes in nothing else. */
export {
  DocDBElasticClient as Client,
  GetClusterCommand,
  ListClustersCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-docdb-elastic';
