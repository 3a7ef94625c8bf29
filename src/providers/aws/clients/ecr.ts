/** Named one by one, so that the build takes in nothing else. */
export {
  ECRClient as Client,
  DescribeRegistryCommand,
  DescribeRepositoriesCommand,
  GetRegistryScanningConfigurationCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-ecr';
