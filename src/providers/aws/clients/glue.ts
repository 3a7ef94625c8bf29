/** Named one by one, so that the build takes in nothing else. */
export { GlueClient as Client, ListDevEndpointsCommand, ListJobsCommand } from '@aws-sdk/client-glue';
