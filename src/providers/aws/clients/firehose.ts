/** Named one by one, so that the build takes in nothing else. */
export {
  FirehoseClient as Client,
  DescribeDeliveryStreamCommand,
  ListDeliveryStreamsCommand,
  ListTagsForDeliveryStreamCommand,
} from '@aws-sdk/client-firehose';
