/** Named one by one, so that the build takes in nothing else. */
export {
  ECRPUBLICClient as Client,
  DescribeRepositoriesCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-ecr-public';
