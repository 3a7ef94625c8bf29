/** Named one by one, so that the build takes in nothing else. */
export { STSClient as Client, AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
