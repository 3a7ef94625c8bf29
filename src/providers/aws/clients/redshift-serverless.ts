/** Named one by one, so that the build takes in nothing else. */
export {
  RedshiftServerlessClient as Client,
  ListNamespacesCommand,
  ListTagsForResourceCommand,
  ListWorkgroupsCommand,
} from '@aws-sdk/client-redshift-serverless';
