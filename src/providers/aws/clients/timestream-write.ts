/** Named one by one, so that the build takes in nothing else. */
export { TimestreamWriteClient as Client, DescribeEndpointsCommand } from '@aws-sdk/client-timestream-write';
