/** Named one by one, so that the build takes in nothing else. */
export {
  S3ControlClient as Client,
  GetAccessPointCommand,
  GetAccessPointPolicyCommand,
  GetPublicAccessBlockCommand,
  ListAccessPointsCommand,
} from '@aws-sdk/client-s3-control';
