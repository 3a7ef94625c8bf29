/** Named one by one, so that the build takes in nothing else. */
export { MqClient as Client, DescribeBrokerCommand, ListBrokersCommand } from '@aws-sdk/client-mq';
