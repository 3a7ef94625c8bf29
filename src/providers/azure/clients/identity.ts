/** Named one by one, so that the build takes in nothing else. */
export { ClientAssertionCredential, ClientSecretCredential, DefaultAzureCredential } from '@azure/identity';
