/** Named one by one, so that the build takes in nothing else. */
export {
  GuardDutyClient as Client,
  GetDetectorCommand,
  ListDetectorsCommand,
} from '@aws-sdk/client-guardduty';
