/** Named one by one, so that the build takes in nothing else. */
export { BatchClient as Client, DescribeComputeEnvironmentsCommand } from '@aws-sdk/client-batch';
