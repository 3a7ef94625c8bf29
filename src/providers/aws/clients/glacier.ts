/** Named one by one, so that the build takes in nothing else. */
export { GlacierClient as Client, ListVaultsCommand } from '@aws-sdk/client-glacier';
