/** Named one by one, so that the build takes in nothing else. */
export { EKSClient as Client, DescribeClusterCommand, ListClustersCommand } from '@aws-sdk/client-eks';
