/** Named one by one, so that the build takes in nothing else. */
export {
  SNSClient as Client,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
} from '@aws-sdk/client-sns';
