/** Named one by one, so that the build takes in nothing else. */
export {
  ElasticLoadBalancingClient as Client,
  DescribeLoadBalancerPoliciesCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
} from '@aws-sdk/client-elastic-load-balancing';
