/** Named one by one, so that the build takes in nothing else. */
export { EMRServerlessClient as Client, ListApplicationsCommand } from '@aws-sdk/client-emr-serverless';
