/** Named one by one, so that the build takes in nothing else. */
export {
  APIGatewayClient as Client,
  GetDomainNamesCommand,
  GetRestApisCommand,
  GetStagesCommand,
} from '@aws-sdk/client-api-gateway';
