/** Named one by one, so that the build takes in nothing else. */
export {
  SecretsManagerClient as Client,
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  ListSecretsCommand,
} from '@aws-sdk/client-secrets-manager';
