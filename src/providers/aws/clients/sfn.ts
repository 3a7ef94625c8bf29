/** Named one by one, so that the build takes in nothing else. */
export {
  SFNClient as Client,
  ListStateMachinesCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-sfn';
