/** Named one by one, so that the build takes in nothing else. */
export { OrganizationsClient as Client, ListAccountsCommand } from '@aws-sdk/client-organizations';
