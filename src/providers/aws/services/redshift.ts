import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Field,
} from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Paging, Service } from '../service.ts';

const cluster = 'aws_redshift_cluster';
const parameterGroup = 'aws_redshift_parameter_group';
const paging: Paging = { input: 'Marker', output: 'Marker', size: ['MaxRecords', 100] };
const groupName = 'ClusterParameterGroups.ParameterGroupName';
const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };

const arn: Field = {
  field: 'ClusterIdentifier',
  value: (item, { partition, region, account }) =>
    `arn:${partition}:redshift:${region}:${account}:cluster:${textAt(item, 'ClusterIdentifier')}`,
};

/** A text in this API, which is left out where the region knows no such clusters. */
const multiAz: Field = {
  field: 'MultiAZ',
  optional: true,
  value: (item) => {
    const told = textAt(item, 'MultiAZ')?.toLowerCase();
    return told === undefined ? undefined : told === 'enabled' || told === 'true';
  },
};

/** Every group is asked for its parameters, those of AWS too: the newest of them forces TLS, older ones do not. */
function transport(instance: Instance): Fact<Transport> {
  const group = instance.target('cluster_parameter_group_name', [parameterGroup]);
  if (!group.known) return group;
  const from = instance.origin('cluster_parameter_group_name');
  if (group.value === undefined) return unknown('not-shown', from, 'its parameter group is not shown');
  return chainFact(group.value.blocks('parameter'), (parameters, origin): Fact<Transport> => {
    for (const parameter of parameters) {
      const name = parameter.string('name');
      if (name.known && name.value === 'require_ssl')
        return mapFact(parameter.string('value'), (value) => (value === 'true' ? 'required' : 'optional'));
    }
    return unknown('not-shown', origin, 'require_ssl is not shown');
  });
}

const facts: BetterFacts = {
  transport,
  minimumTls: (instance) =>
    chainFact(transport(instance), (how, from) =>
      how === 'required'
        ? unknown('not-shown', from, 'the lowest TLS version is not shown')
        : known('none', from),
    ),
};

export const redshift: Service = {
  id: 'redshift',
  title: 'Redshift',
  load: () => import('../clients/redshift.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'redshift:DescribeClusters',
      items: 'Clusters',
      paging,
      gives: [
        {
          type: cluster,
          attributes: {
            arn,
            id: 'ClusterIdentifier',
            cluster_identifier: 'ClusterIdentifier',
            encrypted: 'Encrypted',
            kms_key_id: optional('KmsKeyId'),
            publicly_accessible: 'PubliclyAccessible',
            cluster_parameter_group_name: computed(groupName, (item) => elementsAt(item, groupName)[0]),
            automated_snapshot_retention_period: 'AutomatedSnapshotRetentionPeriod',
            snapshot_copy: blocks('ClusterSnapshotCopyStatus', { destination_region: 'DestinationRegion' }),
            multi_az: multiAz,
            number_of_nodes: 'NumberOfNodes',
            allow_version_upgrade: 'AllowVersionUpgrade',
            cluster_subnet_group_name: optional('ClusterSubnetGroupName'),
            ...tags,
          },
        },
        {
          type: parameterGroup,
          each: 'ClusterParameterGroups',
          attributes: { id: 'ParameterGroupName', name: 'ParameterGroupName' },
          unique: 'name',
        },
      ],
    },
    {
      operation: 'redshift:DescribeClusterSnapshots',
      items: 'Snapshots',
      paging,
      gives: [
        {
          type: 'aws_redshift_cluster_snapshot',
          attributes: {
            arn: 'SnapshotArn',
            id: 'SnapshotIdentifier',
            name: 'SnapshotIdentifier',
            encrypted: 'Encrypted',
            kms_key_id: optional('KmsKeyId'),
            ...tags,
          },
        },
      ],
    },
    {
      operation: 'redshift:DescribeClusterSubnetGroups',
      items: 'ClusterSubnetGroups',
      paging,
      gives: [
        {
          type: 'aws_redshift_subnet_group',
          attributes: {
            id: 'ClusterSubnetGroupName',
            name: 'ClusterSubnetGroupName',
            subnet_ids: computed('Subnets.SubnetIdentifier', (item) =>
              elementsAt(item, 'Subnets.SubnetIdentifier'),
            ),
          },
        },
      ],
      for: { database: ['networks', 'subnets'] },
      about: [cluster],
    },
  ],
  details: [
    {
      of: parameterGroup,
      operation: 'redshift:DescribeClusterParameters',
      for: { database: ['transport', 'minimumTls'] },
      input: (name) => ({ ParameterGroupName: name('name') }),
      paging,
      items: 'Parameters',
      adds: {
        parameter: blocks(
          'Parameters',
          { name: 'ParameterName', value: 'ParameterValue' },
          (parameter) => at(parameter, 'ParameterValue') !== undefined,
        ),
      },
    },
  ],
  // A cluster says itself where its snapshots are copied to.
  nowhere: ['aws_redshift_snapshot_copy'],
  facts: { [cluster]: facts },
};
