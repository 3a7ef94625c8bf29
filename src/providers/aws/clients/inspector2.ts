/** Named one by one, so that the build takes in nothing else. */
export { Inspector2Client as Client, BatchGetAccountStatusCommand } from '@aws-sdk/client-inspector2';
