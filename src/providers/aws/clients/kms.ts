/** Named one by one, so that the build takes in nothing else. */
export {
  KMSClient as Client,
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
  ListAliasesCommand,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
