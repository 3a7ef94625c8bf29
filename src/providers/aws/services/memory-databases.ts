import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Redundancy } from '../../../model/resource.ts';
import { at, blocks, computed, elementsAt, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const memory = 'aws_memorydb_cluster';
const accelerator = 'aws_dax_cluster';
const paging: Paging = { input: 'NextToken', output: 'NextToken' };

/** A node of each shard is the primary. */
const replicas = computed('Shards.NumberOfNodes', (item) => {
  const [shard] = elementsAt(item, 'Shards');
  const nodes = at(shard, 'NumberOfNodes');
  return typeof nodes === 'number' ? nodes - 1 : undefined;
});

/** Replicas stand in other zones where the cluster is Multi-AZ (Amazon MemoryDB API reference, AvailabilityMode). */
function redundancy(cluster: Instance): Fact<Redundancy> {
  return chainFact(cluster.number('num_replicas_per_shard'), (count, from): Fact<Redundancy> => {
    if (count === 0) return known('none', from);
    return chainFact(cluster.string('availability_mode'), (mode, origin) =>
      known(mode.toLowerCase() === 'multiaz' ? 'zones' : 'nodes', origin),
    );
  });
}

/** A cluster of several regions names only the whole. */
function copies(cluster: Instance): Fact<readonly Copy[]> {
  return chainFact(cluster.present('multi_region_cluster_name'), (several, from) =>
    several
      ? unknown('not-shown', from, 'the regions of its multi-Region cluster are not looked at')
      : known([], from),
  );
}

const facts: BetterFacts = { redundancy, copies };

export const memoryDb: Service = {
  id: 'memorydb',
  title: 'MemoryDB',
  load: () => import('../clients/memorydb.ts'),
  lists: [
    {
      operation: 'memorydb:DescribeClusters',
      items: 'Clusters',
      paging,
      input: () => ({ ShowShardDetails: true }),
      gives: [
        {
          type: memory,
          attributes: {
            arn: 'ARN',
            id: 'Name',
            name: 'Name',
            tls_enabled: 'TLSEnabled',
            snapshot_retention_limit: 'SnapshotRetentionLimit',
            kms_key_arn: optional('KmsKeyId'),
            num_replicas_per_shard: replicas,
            availability_mode: 'AvailabilityMode',
            auto_minor_version_upgrade: 'AutoMinorVersionUpgrade',
            subnet_group_name: optional('SubnetGroupName'),
            multi_region_cluster_name: optional('MultiRegionClusterName'),
          },
        },
      ],
    },
    {
      operation: 'memorydb:DescribeSubnetGroups',
      items: 'SubnetGroups',
      paging,
      gives: [
        {
          type: 'aws_memorydb_subnet_group',
          attributes: {
            arn: 'ARN',
            id: 'Name',
            name: 'Name',
            subnet_ids: computed('Subnets.Identifier', (item) => elementsAt(item, 'Subnets.Identifier')),
          },
        },
      ],
      for: { cache: ['networks', 'subnets'] },
      about: [memory],
    },
  ],
  details: [tagsOf(memory, 'memorydb:ListTags', ['ResourceArn', 'arn'], tagMap('TagList'))],
  facts: { [memory]: facts },
};

export const dax: Service = {
  id: 'dax',
  title: 'DynamoDB Accelerator',
  load: () => import('../clients/dax.ts'),
  lists: [
    {
      operation: 'dax:DescribeClusters',
      items: 'Clusters',
      paging: { ...paging, size: ['MaxResults', 100] },
      gives: [
        {
          type: accelerator,
          attributes: {
            arn: 'ClusterArn',
            id: 'ClusterName',
            name: 'ClusterName',
            server_side_encryption: blocks('SSEDescription', {
              enabled: computed('Status', (setting) => textAt(setting, 'Status')?.startsWith('ENABL')),
            }),
            cluster_endpoint_encryption_type: 'ClusterEndpointEncryptionType',
          },
        },
      ],
    },
  ],
  details: [tagsOf(accelerator, 'dax:ListTags', ['ResourceName', 'arn'])],
};
