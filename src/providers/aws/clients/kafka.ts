/** Named one by one, so that the build takes in nothing else. */
export { KafkaClient as Client, ListClustersV2Command } from '@aws-sdk/client-kafka';
