/** Named one by one, so that the build takes in nothing else. */
export {
  TimestreamInfluxDBClient as Client,
  GetDbClusterCommand,
  GetDbInstanceCommand,
  ListDbClustersCommand,
  ListDbInstancesCommand,
} from '@aws-sdk/client-timestream-influxdb';
