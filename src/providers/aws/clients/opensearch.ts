/** Named one by one, so that the build takes in nothing else. */
export {
  OpenSearchClient as Client,
  DescribeDomainCommand,
  ListDomainNamesCommand,
  ListTagsCommand,
} from '@aws-sdk/client-opensearch';
