/** Named one by one, so that the build takes in nothing else. */
export {
  SSMClient as Client,
  DescribeParametersCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-ssm';
