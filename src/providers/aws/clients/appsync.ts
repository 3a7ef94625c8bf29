/** Named one by one, so that the build takes in nothing else. */
export { AppSyncClient as Client, ListApisCommand, ListGraphqlApisCommand } from '@aws-sdk/client-appsync';
