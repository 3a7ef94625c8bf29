/** Named one by one, so that the build takes in nothing else. */
export {
  LambdaClient as Client,
  GetRuntimeManagementConfigCommand,
  ListFunctionUrlConfigsCommand,
  ListFunctionsCommand,
  ListTagsCommand,
} from '@aws-sdk/client-lambda';
