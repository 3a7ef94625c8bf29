import { asServices } from '../presence.ts';
import type { Service } from '../service.ts';
import { apiGateway, httpApis } from './api-gateway.ts';
import { backup } from './backup.ts';
import { certificates } from './certificates.ts';
import { classicLoadBalancers } from './classic-load-balancers.ts';
import { cloudFront } from './cloudfront.ts';
import { cloudTrail } from './cloudtrail.ts';
import { countedStores } from './counted-stores.ts';
import { countedWorkloads } from './counted-workloads.ts';
import { alarms, guardDuty, inspector } from './detection.ts';
import { dlm } from './dlm.ts';
import { dnsZones } from './dns-zones.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { ecs } from './ecs.ts';
import { efs } from './efs.ts';
import { eks } from './eks.ts';
import { elastiCache } from './elasticache.ts';
import { flowLogs } from './flow-logs.ts';
import { iam } from './iam.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { loadBalancers } from './load-balancers.ts';
import { logs } from './logs.ts';
import { networks } from './networks.ts';
import { openSearch } from './opensearch.ts';
import { parameters } from './parameters.ts';
import { appRunner, graphs, transferServers } from './public-fronts.ts';
import { rds } from './rds.ts';
import { rdsSnapshots } from './rds-snapshots.ts';
import { s3 } from './s3.ts';
import { s3Control } from './s3-control.ts';
import { secrets } from './secrets.ts';
import { securityGroups } from './security-groups.ts';
import { serverGroups, serverTemplates } from './server-groups.ts';
import { shield } from './shield.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { docDbElastic } from './docdb-elastic.ts';
import { dsql, neptuneAnalytics } from './other-databases.ts';
import { firehose } from './firehose.ts';
import { fsx } from './fsx.ts';
import { kafka } from './kafka.ts';
import { kinesis, kinesisVideo } from './streams.ts';
import { dax, memoryDb } from './memory-databases.ts';
import { mq } from './mq.ts';
import { openSearchServerless } from './opensearch-serverless.ts';
import { publicRegistries, registries } from './registries.ts';
import { redshift } from './redshift.ts';
import { redshiftServerless } from './redshift-serverless.ts';
import { lightsail } from './lightsail.ts';
import { appStream, sageMaker, workSpaces } from './workplaces.ts';
import { emr } from './emr.ts';
import { migrations } from './migrations.ts';
import { storageGateway } from './storage-gateway.ts';
import { keyspaces } from './keyspaces.ts';
import { influx } from './timestream.ts';
import { stateMachines } from './state-machines.ts';
import { userPools } from './user-pools.ts';
import { webFirewalls } from './web-firewalls.ts';

/** Every service that is read. */
export const services: readonly Service[] = [
  s3,
  s3Control,
  rds,
  rdsSnapshots,
  ebs,
  ec2,
  serverGroups,
  serverTemplates,
  securityGroups,
  networks,
  backup,
  dlm,
  kms,
  dynamodb,
  loadBalancers,
  cloudTrail,
  logs,
  sqs,
  sns,
  efs,
  elastiCache,
  secrets,
  iam,
  lambda,
  ecs,
  openSearch,
  certificates,
  parameters,
  webFirewalls,
  classicLoadBalancers,
  apiGateway,
  httpApis,
  cloudFront,
  shield,
  eks,
  flowLogs,
  transferServers,
  graphs,
  appRunner,
  guardDuty,
  inspector,
  alarms,
  dnsZones,
  userPools,
  stateMachines,
  docDbElastic,
  dsql,
  neptuneAnalytics,
  firehose,
  fsx,
  kafka,
  kinesis,
  kinesisVideo,
  dax,
  memoryDb,
  mq,
  openSearchServerless,
  publicRegistries,
  registries,
  redshift,
  redshiftServerless,
  lightsail,
  appStream,
  sageMaker,
  workSpaces,
  emr,
  migrations,
  storageGateway,
  keyspaces,
  influx,
  ...asServices([...countedWorkloads, ...countedStores]),
];
