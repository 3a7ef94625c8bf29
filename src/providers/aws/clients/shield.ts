/** Named one by one, so that the build takes in nothing else. */
export { ShieldClient as Client, ListProtectionsCommand } from '@aws-sdk/client-shield';
