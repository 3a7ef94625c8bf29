/** Named one by one, so that the build takes in nothing else. */
export {
  CloudFrontClient as Client,
  ListDistributionsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-cloudfront';
