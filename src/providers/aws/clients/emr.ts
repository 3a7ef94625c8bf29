/** Named one by one, so that the build takes in nothing else. */
export {
  EMRClient as Client,
  DescribeClusterCommand,
  DescribeSecurityConfigurationCommand,
  ListClustersCommand,
  ListSecurityConfigurationsCommand,
} from '@aws-sdk/client-emr';
