/** Named one by one, so that the build takes in nothing else. */
export { CloudSearchClient as Client, DescribeDomainsCommand } from '@aws-sdk/client-cloudsearch';
