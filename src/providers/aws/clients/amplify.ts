/** Named one by one, so that the build takes in nothing else. */
export { AmplifyClient as Client, ListAppsCommand } from '@aws-sdk/client-amplify';
