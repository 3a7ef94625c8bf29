/** Named one by one, so that the build takes in nothing else. */
export {
  SageMakerClient as Client,
  DescribeNotebookInstanceCommand,
  ListDomainsCommand,
  ListEndpointsCommand,
  ListNotebookInstancesCommand,
  ListTagsCommand,
} from '@aws-sdk/client-sagemaker';
