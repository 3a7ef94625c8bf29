import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import {
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
  type Field,
} from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Detail, Paging, Service } from '../service.ts';

const group = 'aws_elasticache_replication_group';
const cluster = 'aws_elasticache_cluster';
const serverless = 'aws_elasticache_serverless_cache';
const paging: Paging = { input: 'Marker', output: 'Marker', size: ['MaxRecords', 100] };

const common: Attributes = {
  arn: 'ARN',
  at_rest_encryption_enabled: 'AtRestEncryptionEnabled',
  storage_encryption_type: optional('StorageEncryptionType'),
  transit_encryption_enabled: 'TransitEncryptionEnabled',
  transit_encryption_mode: optional('TransitEncryptionMode'),
  auto_minor_version_upgrade: 'AutoMinorVersionUpgrade',
  kms_key_id: optional('KmsKeyId'),
};

function isEnabled(field: string): Field {
  return computed(field, (item) => textAt(item, field) === 'enabled');
}

/** Memcached knows no snapshots, and leaves the field out. */
const snapshots: Field = computed('SnapshotRetentionLimit', (item) => {
  const limit = (item as { readonly SnapshotRetentionLimit?: number }).SnapshotRetentionLimit;
  return limit ?? (textAt(item, 'Engine') === 'memcached' ? 0 : undefined);
});

const notTold = 'how its storage is encrypted is not shown';

/** The type tells more than the switch, which does not count keys of the service (ElastiCache API reference). */
function isEncrypted(cache: Instance): Fact<boolean> {
  const type = cache.string('storage_encryption_type', { value: '', note: 'not told' });
  const on = cache.boolean('at_rest_encryption_enabled');
  if (on.known && on.value) return on;
  return chainFact(type, (name, from) =>
    name === '' ? unknown('not-shown', from, notTold) : known(name !== 'none', from),
  );
}

const facts: BetterFacts = {
  encryptedAtRest: isEncrypted,
  encryptionAlgorithm: (cache) => mapFact(isEncrypted(cache), (yes) => (yes ? 'aes-256' : 'none')),
};

function tagsOf(of: string): Detail {
  return {
    of,
    operation: 'elasticache:ListTagsForResource',
    for: { labels: true },
    input: (name) => ({ ResourceName: name('arn') }),
    adds: { tags: tagMap('TagList'), tags_all: tagMap('TagList') },
  };
}

export const elastiCache: Service = {
  id: 'elasticache',
  title: 'ElastiCache',
  load: () => import('../clients/elasticache.ts'),
  lists: [
    {
      operation: 'elasticache:DescribeReplicationGroups',
      items: 'ReplicationGroups',
      paging,
      gives: [
        {
          type: group,
          attributes: {
            ...common,
            id: 'ReplicationGroupId',
            replication_group_id: 'ReplicationGroupId',
            snapshot_retention_limit: 'SnapshotRetentionLimit',
            global_replication_group_id: optional('GlobalReplicationGroupInfo.GlobalReplicationGroupId'),
            automatic_failover_enabled: isEnabled('AutomaticFailover'),
            multi_az_enabled: isEnabled('MultiAZ'),
          },
        },
      ],
    },
    {
      operation: 'elasticache:DescribeCacheClusters',
      items: 'CacheClusters',
      paging,
      gives: [
        {
          type: cluster,
          // A node of a replication group says nothing that the group does not say.
          when: (item) => textAt(item, 'ReplicationGroupId') === undefined,
          attributes: {
            ...common,
            id: 'CacheClusterId',
            cluster_id: 'CacheClusterId',
            replication_group_id: null,
            snapshot_retention_limit: snapshots,
            num_cache_nodes: 'NumCacheNodes',
            subnet_group_name: optional('CacheSubnetGroupName'),
          },
        },
      ],
    },
    {
      operation: 'elasticache:DescribeServerlessCaches',
      items: 'ServerlessCaches',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      gives: [
        {
          type: serverless,
          attributes: {
            arn: 'ARN',
            id: 'ServerlessCacheName',
            name: 'ServerlessCacheName',
            snapshot_retention_limit: 'SnapshotRetentionLimit',
            kms_key_id: optional('KmsKeyId'),
          },
        },
      ],
    },
    {
      operation: 'elasticache:DescribeCacheSubnetGroups',
      items: 'CacheSubnetGroups',
      paging,
      gives: [
        {
          type: 'aws_elasticache_subnet_group',
          attributes: {
            arn: 'ARN',
            id: 'CacheSubnetGroupName',
            name: 'CacheSubnetGroupName',
            subnet_ids: computed('Subnets.SubnetIdentifier', (item) =>
              elementsAt(item, 'Subnets.SubnetIdentifier'),
            ),
          },
        },
      ],
      for: { cache: ['networks', 'subnets'] },
      about: [group, cluster],
    },
  ],
  details: [group, cluster, serverless].map(tagsOf),
  // Each group of a global datastore names it itself.
  nowhere: ['aws_elasticache_global_replication_group'],
  facts: { [group]: facts, [cluster]: facts },
};
