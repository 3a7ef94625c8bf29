import { at, textAt } from '../../live/attributes.ts';
import type { Probe } from '../presence.ts';

const next = { input: 'NextToken', output: 'NextToken' } as const;
const page = { input: 'pageToken', output: 'nextPageToken' } as const;

/** Snapshots of Lightsail, of one kind. */
function snapshots(operation: Probe['operation'], items: string, of: string): Probe {
  return {
    things: [`snapshot of ${of} of Lightsail`, `snapshots of ${of} of Lightsail`],
    operation,
    items,
    paging: page,
    kinds: ['snapshot'],
    load: () => import('../clients/lightsail.ts'),
  };
}

/** Settings of CloudWatch Logs that hold for every group of a region. */
function ofAllGroups(policyType: string, one: string, many: string): Probe {
  return {
    things: [`${one} of all log groups`, `${many} of all log groups`],
    operation: 'cloudwatch-logs:DescribeAccountPolicies',
    items: 'accountPolicies',
    input: () => ({ policyType }),
    paging: { input: 'nextToken', output: 'nextToken' },
    kinds: ['logStore'],
    // It changes nothing where there are no groups.
    about: ['aws_cloudwatch_log_group'],
    load: () => import('../clients/cloudwatch-logs.ts'),
  };
}

/** What stores data, and of which only is asked whether there is any. */
export const countedStores: readonly Probe[] = [
  {
    things: ['vault of S3 Glacier', 'vaults of S3 Glacier'],
    operation: 'glacier:ListVaults',
    items: 'VaultList',
    input: () => ({ accountId: '-' }),
    paging: { input: 'marker', output: 'Marker' },
    kinds: ['bucket'],
    load: () => import('../clients/glacier.ts'),
  },
  {
    things: ['directory bucket of S3', 'directory buckets of S3'],
    operation: 's3:ListDirectoryBuckets',
    items: 'Buckets',
    paging: { input: 'ContinuationToken', output: 'ContinuationToken', size: ['MaxDirectoryBuckets', 1000] },
    kinds: ['bucket'],
    load: () => import('../clients/s3.ts'),
  },
  {
    things: ['table bucket of S3', 'table buckets of S3'],
    operation: 's3tables:ListTableBuckets',
    items: 'tableBuckets',
    paging: { input: 'continuationToken', output: 'continuationToken', size: ['maxBuckets', 1000] },
    kinds: ['bucket'],
    load: () => import('../clients/s3tables.ts'),
  },
  {
    things: ['vector bucket of S3', 'vector buckets of S3'],
    operation: 's3vectors:ListVectorBuckets',
    items: 'vectorBuckets',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 500] },
    kinds: ['bucket'],
    load: () => import('../clients/s3vectors.ts'),
  },
  {
    things: ['Outpost, on which S3 may keep buckets', 'Outposts, on which S3 may keep buckets'],
    operation: 'outposts:ListOutposts',
    items: 'Outposts',
    paging: { ...next, size: ['MaxResults', 1000] },
    kinds: ['bucket'],
    load: () => import('../clients/outposts.ts'),
  },
  {
    things: ['domain of CloudSearch', 'domains of CloudSearch'],
    operation: 'cloudsearch:DescribeDomains',
    items: 'DomainStatusList',
    kinds: ['search'],
    when: (item) => at(item, 'Deleted') !== true,
    load: () => import('../clients/cloudsearch.ts'),
  },
  {
    // Only who used it before it was closed to new customers has an endpoint (Amazon Timestream developer guide).
    things: ['endpoint of Timestream for LiveAnalytics', 'endpoints of Timestream for LiveAnalytics'],
    operation: 'timestream-write:DescribeEndpoints',
    items: 'Endpoints',
    kinds: ['database'],
    load: () => import('../clients/timestream-write.ts'),
  },
  {
    things: ['virtual tape of Storage Gateway', 'virtual tapes of Storage Gateway'],
    operation: 'storage-gateway:ListTapes',
    items: 'TapeInfos',
    paging: { input: 'Marker', output: 'Marker', size: ['Limit', 100] },
    kinds: ['volume'],
    when: (item) => textAt(item, 'TapeStatus') !== 'DELETED',
    load: () => import('../clients/storage-gateway.ts'),
  },
  ofAllGroups('SUBSCRIPTION_FILTER_POLICY', 'subscription', 'subscriptions'),
  ofAllGroups('RETENTION_POLICY', 'rule for the retention', 'rules for the retention'),
  snapshots('lightsail:GetInstanceSnapshots', 'instanceSnapshots', 'instances'),
  snapshots('lightsail:GetDiskSnapshots', 'diskSnapshots', 'disks'),
  snapshots('lightsail:GetRelationalDatabaseSnapshots', 'relationalDatabaseSnapshots', 'databases'),
  {
    things: ['distribution of Lightsail', 'distributions of Lightsail'],
    operation: 'lightsail:GetDistributions',
    items: 'distributions',
    paging: page,
    scope: 'global',
    kinds: ['endpoint'],
    load: () => import('../clients/lightsail.ts'),
  },
];
