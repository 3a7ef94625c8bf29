/** Named one by one, so that the build takes in nothing else. */
export {
  IAMClient as Client,
  GetAccessKeyLastUsedCommand,
  GetAccountAuthorizationDetailsCommand,
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  ListAccessKeysCommand,
  ListMFADevicesCommand,
  ListServerCertificatesCommand,
} from '@aws-sdk/client-iam';
