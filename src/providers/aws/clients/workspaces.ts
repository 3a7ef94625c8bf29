/** Named one by one, so that the build takes in nothing else. */
export {
  WorkSpacesClient as Client,
  DescribeTagsCommand,
  DescribeWorkspacesCommand,
} from '@aws-sdk/client-workspaces';
