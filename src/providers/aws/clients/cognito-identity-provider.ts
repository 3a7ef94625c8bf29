/** Named one by one, so that the build takes in nothing else. */
export {
  CognitoIdentityProviderClient as Client,
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
