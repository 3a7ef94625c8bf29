/** Named one by one, so that the build takes in nothing else. */
export { KinesisVideoClient as Client, ListStreamsCommand } from '@aws-sdk/client-kinesis-video';
