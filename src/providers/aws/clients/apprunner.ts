/** Named one by one, so that the build takes in nothing else. */
export {
  AppRunnerClient as Client,
  DescribeServiceCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-apprunner';
