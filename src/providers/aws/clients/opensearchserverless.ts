/** Named one by one, so that the build takes in nothing else. */
export {
  OpenSearchServerlessClient as Client,
  BatchGetCollectionCommand,
  ListCollectionsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-opensearchserverless';
