/** Named one by one, so that the build takes in nothing else. */
export { fromNodeProviderChain } from '@aws-sdk/credential-providers';
