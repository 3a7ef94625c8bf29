/** Named one by one, so that the build takes in nothing else. */
export {
  LightsailClient as Client,
  GetBucketsCommand,
  GetContainerServicesCommand,
  GetDiskSnapshotsCommand,
  GetDisksCommand,
  GetDistributionsCommand,
  GetInstanceSnapshotsCommand,
  GetInstancesCommand,
  GetLoadBalancersCommand,
  GetRelationalDatabaseSnapshotsCommand,
  GetRelationalDatabasesCommand,
} from '@aws-sdk/client-lightsail';
