/** Named one by one, so that the build takes in nothing else. */
export {
  KinesisClient as Client,
  DescribeStreamSummaryCommand,
  GetResourcePolicyCommand,
  ListStreamsCommand,
  ListTagsForStreamCommand,
} from '@aws-sdk/client-kinesis';
