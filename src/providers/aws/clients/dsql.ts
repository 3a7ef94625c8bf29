/** Named one by one, so that the build takes in nothing else. */
export { DSQLClient as Client, GetClusterCommand, ListClustersCommand } from '@aws-sdk/client-dsql';
