/** Named one by one, so that the build takes in nothing else. */
export {
  TransferClient as Client,
  DescribeServerCommand,
  ListServersCommand,
  ListWebAppsCommand,
} from '@aws-sdk/client-transfer';
