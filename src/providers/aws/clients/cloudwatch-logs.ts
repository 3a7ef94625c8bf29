/** Named one by one, so that the build takes in nothing else. */
export {
  CloudWatchLogsClient as Client,
  DescribeAccountPoliciesCommand,
  DescribeLogGroupsCommand,
  DescribeSubscriptionFiltersCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
