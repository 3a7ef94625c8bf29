export { awsProvider, type AwsRun } from './aws-provider.ts';
export type { AwsSettings } from './settings.ts';
