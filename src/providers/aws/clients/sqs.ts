/** Named one by one, so that the build takes in nothing else. */
export {
  SQSClient as Client,
  GetQueueAttributesCommand,
  ListQueueTagsCommand,
  ListQueuesCommand,
} from '@aws-sdk/client-sqs';
