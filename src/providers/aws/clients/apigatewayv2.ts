/** Named one by one, so that the build takes in nothing else. */
export { ApiGatewayV2Client as Client, GetApisCommand } from '@aws-sdk/client-apigatewayv2';
