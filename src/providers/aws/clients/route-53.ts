/** Named one by one, so that the build takes in nothing else. */
export {
  Route53Client as Client,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-route-53';
