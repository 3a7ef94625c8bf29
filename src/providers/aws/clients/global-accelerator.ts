/** Named one by one, so that the build takes in nothing else. */
export {
  GlobalAcceleratorClient as Client,
  ListAcceleratorsCommand,
  ListCustomRoutingAcceleratorsCommand,
} from '@aws-sdk/client-global-accelerator';
