/** Named one by one, so that the build takes in nothing else. */
export {
  AutoScalingClient as Client,
  DescribeAutoScalingGroupsCommand,
  DescribeLaunchConfigurationsCommand,
} from '@aws-sdk/client-auto-scaling';
