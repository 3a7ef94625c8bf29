/** Named one by one, so that the build takes in nothing else. */
export { CloudWatchClient as Client, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
