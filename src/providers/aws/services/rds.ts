import {
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
} from '../../live/attributes.ts';
import type { Gives, List, Service } from '../service.ts';
import { isOf, paging, type Family } from './rds-families.ts';
import { clusterGroup, instanceGroup, parameterDetails } from './rds-parameters.ts';

const stored: Attributes = {
  storage_encrypted: 'StorageEncrypted',
  storage_encryption_type: optional('StorageEncryptionType'),
  kms_key_id: optional('KmsKeyId'),
  kms_key_arn: optional('KmsKeyId'),
  tags: tagMap('TagList'),
  tags_all: tagMap('TagList'),
};

const upkeep: Attributes = {
  engine: 'Engine',
  engine_version: 'EngineVersion',
  backup_retention_period: 'BackupRetentionPeriod',
  deletion_protection: 'DeletionProtection',
  auto_minor_version_upgrade: 'AutoMinorVersionUpgrade',
};

/** What is being deleted keeps no data. */
function isKept(item: unknown): boolean {
  return textAt(item, 'DBInstanceStatus') !== 'deleting' && textAt(item, 'Status') !== 'deleting';
}

const instance: Gives = {
  type: 'aws_db_instance',
  when: (item) => textAt(item, 'DBClusterIdentifier') === undefined && isKept(item),
  attributes: {
    ...stored,
    ...upkeep,
    arn: 'DBInstanceArn',
    id: 'DBInstanceIdentifier',
    identifier: 'DBInstanceIdentifier',
    availability_zone: optional('AvailabilityZone'),
    publicly_accessible: 'PubliclyAccessible',
    multi_az: 'MultiAZ',
    parameter_group_name: computed('DBParameterGroups.DBParameterGroupName', (item) =>
      textAt(elementsAt(item, 'DBParameterGroups')[0], 'DBParameterGroupName'),
    ),
    db_subnet_group_name: optional('DBSubnetGroup.DBSubnetGroupName'),
    replicas: 'ReadReplicaDBInstanceIdentifiers',
    replicate_source_db: optional('ReadReplicaSourceDBInstanceIdentifier'),
    // How it came to be; what it became of it stands in the fields above.
    snapshot_identifier: null,
    restore_to_point_in_time: null,
    s3_import: null,
  },
  parts: [
    {
      type: 'aws_db_instance_automated_backups_replication',
      each: 'DBInstanceAutomatedBackupsReplications',
      attributes: { id: 'DBInstanceAutomatedBackupsArn' },
    },
  ],
};

/** An instance of a cluster: what it stores is the cluster's. */
function member(type: string, family: Family): Gives {
  return {
    type,
    when: (item) => isOf(family)(item) && textAt(item, 'DBClusterIdentifier') !== undefined,
    attributes: {
      arn: 'DBInstanceArn',
      id: 'DBInstanceIdentifier',
      identifier: 'DBInstanceIdentifier',
      cluster_identifier: 'DBClusterIdentifier',
      availability_zone: optional('AvailabilityZone'),
      publicly_accessible: 'PubliclyAccessible',
      auto_minor_version_upgrade: 'AutoMinorVersionUpgrade',
      db_subnet_group_name: optional('DBSubnetGroup.DBSubnetGroupName'),
      neptune_subnet_group_name: optional('DBSubnetGroup.DBSubnetGroupName'),
    },
  };
}

function cluster(type: string, family: Family): Gives {
  return {
    type,
    when: (item) => isOf(family)(item) && isKept(item),
    attributes: {
      ...stored,
      ...upkeep,
      arn: 'DBClusterArn',
      id: 'DBClusterIdentifier',
      cluster_identifier: 'DBClusterIdentifier',
      publicly_accessible: optional('PubliclyAccessible'),
      db_cluster_instance_class: optional('DBClusterInstanceClass'),
      db_cluster_parameter_group_name: 'DBClusterParameterGroup',
      db_subnet_group_name: optional('DBSubnetGroup'),
      neptune_subnet_group_name: optional('DBSubnetGroup'),
      global_cluster_identifier: optional('GlobalClusterIdentifier'),
    },
  };
}

function globalCluster(type: string, family: Family): Gives {
  return {
    type,
    when: isOf(family),
    attributes: {
      arn: 'GlobalClusterArn',
      id: 'GlobalClusterIdentifier',
      global_cluster_identifier: 'GlobalClusterIdentifier',
      global_cluster_members: blocks('GlobalClusterMembers', { db_cluster_arn: 'DBClusterArn' }),
    },
  };
}

const subnetGroup: Attributes = {
  arn: 'DBSubnetGroupArn',
  id: 'DBSubnetGroupName',
  name: 'DBSubnetGroupName',
  subnet_ids: computed('Subnets.SubnetIdentifier', (item) => elementsAt(item, 'Subnets.SubnetIdentifier')),
};

function list(
  operation: List['operation'],
  items: string,
  gives: readonly Gives[],
  more: Partial<List> = {},
): List {
  return { operation, items, paging, gives, ...more };
}

const clusters = ['aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster'];
const members = clusters.map((type) => `${type}_instance`);

export const rds: Service = {
  id: 'rds',
  title: 'RDS, Aurora, DocumentDB and Neptune',
  load: () => import('../clients/rds.ts'),
  lists: [
    list('rds:DescribeDBInstances', 'DBInstances', [
      instance,
      member('aws_rds_cluster_instance', 'rds'),
      member('aws_docdb_cluster_instance', 'docdb'),
      member('aws_neptune_cluster_instance', 'neptune'),
      instanceGroup,
    ]),
    list('rds:DescribeDBClusters', 'DBClusters', [
      cluster('aws_rds_cluster', 'rds'),
      cluster('aws_docdb_cluster', 'docdb'),
      cluster('aws_neptune_cluster', 'neptune'),
      clusterGroup('aws_rds_cluster_parameter_group', 'rds'),
      clusterGroup('aws_docdb_cluster_parameter_group', 'docdb'),
    ]),
    list(
      'rds:DescribeGlobalClusters',
      'GlobalClusters',
      [
        globalCluster('aws_rds_global_cluster', 'rds'),
        globalCluster('aws_docdb_global_cluster', 'docdb'),
        globalCluster('aws_neptune_global_cluster', 'neptune'),
      ],
      { for: { database: ['copies'] }, about: clusters },
    ),
    list(
      'rds:DescribeDBSubnetGroups',
      'DBSubnetGroups',
      ['aws_db_subnet_group', 'aws_docdb_subnet_group', 'aws_neptune_subnet_group'].map((type) => ({
        type,
        attributes: subnetGroup,
      })),
      { for: { database: ['networks', 'subnets'] }, about: [instance.type, ...clusters, ...members] },
    ),
    list('rds:DescribeDBProxies', 'DBProxies', [
      {
        type: 'aws_db_proxy',
        attributes: { arn: 'DBProxyArn', id: 'DBProxyName', name: 'DBProxyName', require_tls: 'RequireTLS' },
      },
    ]),
  ],
  details: parameterDetails,
};
