/** Named one by one, so that the build takes in nothing else. */
export {
  NeptuneGraphClient as Client,
  ListGraphsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-neptune-graph';
