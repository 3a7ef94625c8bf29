/** Named one by one, so that the build takes in nothing else. */
export {
  StorageGatewayClient as Client,
  ListFileSharesCommand,
  ListTapesCommand,
  ListVolumesCommand,
} from '@aws-sdk/client-storage-gateway';
