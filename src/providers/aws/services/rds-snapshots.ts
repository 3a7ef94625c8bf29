import { at, computed, elementsAt, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Detail, Gives, Service } from '../service.ts';
import { paging } from './rds-families.ts';

/** Snapshots that AWS makes by itself cannot be shared (Amazon RDS user guide, "Sharing a DB snapshot"). */
function sharedWith(of: string, operation: Detail['operation'], field: string, list: string): Detail {
  return {
    of,
    operation,
    for: { snapshot: ['publiclyAccessible'] },
    when: (name) => name('snapshot_type') === 'manual',
    input: (name) => ({ [field]: name('id') }),
    adds: {
      shared_accounts: computed(`${list}.AttributeValues`, (answer) =>
        elementsAt(answer, list)
          .filter((attribute) => textAt(attribute, 'AttributeName') === 'restore')
          .flatMap((attribute) => elementsAt(attribute, 'AttributeValues')),
      ),
    },
  };
}

/** `StorageEncryptionType` tells what `Encrypted` leaves out: keys that AWS owns (Amazon RDS API reference). */
function encrypted(field: string) {
  return computed(field, (item) => {
    const type = textAt(item, 'StorageEncryptionType');
    return type === undefined ? at(item, field) : type !== 'none';
  });
}

function snapshot(type: string, prefix: 'DBSnapshot' | 'DBClusterSnapshot', field: string): Gives {
  return {
    type,
    attributes: {
      arn: `${prefix}Arn`,
      db_snapshot_arn: `${prefix}Arn`,
      db_cluster_snapshot_arn: `${prefix}Arn`,
      id: `${prefix}Identifier`,
      name: `${prefix}Identifier`,
      snapshot_type: 'SnapshotType',
      encrypted: encrypted(field),
      storage_encrypted: encrypted(field),
      kms_key_id: optional('KmsKeyId'),
      tags: tagMap('TagList'),
      tags_all: tagMap('TagList'),
    },
  };
}

export const rdsSnapshots: Service = {
  id: 'rds',
  title: 'Snapshots of RDS, Aurora, DocumentDB and Neptune',
  load: () => import('../clients/rds.ts'),
  lists: [
    {
      operation: 'rds:DescribeDBSnapshots',
      items: 'DBSnapshots',
      paging,
      gives: [snapshot('aws_db_snapshot', 'DBSnapshot', 'Encrypted')],
    },
    {
      operation: 'rds:DescribeDBClusterSnapshots',
      items: 'DBClusterSnapshots',
      paging,
      gives: [snapshot('aws_db_cluster_snapshot', 'DBClusterSnapshot', 'StorageEncrypted')],
    },
  ],
  details: [
    sharedWith(
      'aws_db_snapshot',
      'rds:DescribeDBSnapshotAttributes',
      'DBSnapshotIdentifier',
      'DBSnapshotAttributesResult.DBSnapshotAttributes',
    ),
    sharedWith(
      'aws_db_cluster_snapshot',
      'rds:DescribeDBClusterSnapshotAttributes',
      'DBClusterSnapshotIdentifier',
      'DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes',
    ),
  ],
};
