import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Kind } from '../../../model/resource.ts';
import { typeMapping, type FactReaders, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256 } from './facts.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { replicationRegion } from './rds-copies.ts';
import { replicasOf } from './s3.ts';

/** What points to its owner, and what it says of an owner that is in another source. */
interface Orphan<K extends Kind> {
  readonly type: string;
  readonly by: string;
  readonly owner: string;
  readonly attributes: readonly string[];
  readonly facts: FactReaders<K>;
  readonly region?: (instance: Instance) => Fact<string>;
}

function orphan<K extends Kind>(kind: K, { by, owner, attributes, ...rest }: Orphan<K>): TypeMapping {
  return typeMapping(kind, {
    ...rest,
    attributes: [by, ...attributes],
    when: (instance) => mapFact(instance.target(by, [owner]), (found) => found === undefined),
  });
}

/** Members repeat the encryption of their cluster, but `false` may hide Aurora's own default. */
function memberEncrypted(instance: Instance): Fact<boolean> {
  const own = instance.boolean('storage_encrypted');
  return own.known && !own.value ? unknown('not-shown', own.from, 'its cluster is not in this source') : own;
}

function member(type: string, owner: string): TypeMapping {
  return orphan('database', {
    type,
    by: 'cluster_identifier',
    owner,
    attributes: ['storage_encrypted', 'publicly_accessible'],
    facts: {
      encryptedAtRest: memberEncrypted,
      encryptionAlgorithm: aes256(memberEncrypted),
      publiclyAccessible: (instance) =>
        instance.boolean('publicly_accessible', {
          value: false,
          note: 'provider default (AWS provider docs)',
        }),
    },
  });
}

function efsDestinations(instance: Instance): Fact<readonly Copy[]> {
  return mapFact(instance.blocks('destination'), (list) =>
    list.map((item): Copy => ({ kind: 'replica', region: item.string('region') })),
  );
}

function redshiftDestination(instance: Instance): Fact<readonly Copy[]> {
  return chainFact(instance.string('destination_region'), (region, from) =>
    known([{ kind: 'backup', region: known(region, from) }], from),
  );
}

/**
 * Parts that hold or move data themselves. Where their owner is in this source they are read with it;
 * where it is not, they stand for themselves, so that a copy in another region does not go unseen.
 */
export const orphans: readonly TypeMapping[] = [
  member('aws_rds_cluster_instance', 'aws_rds_cluster'),
  member('aws_docdb_cluster_instance', 'aws_docdb_cluster'),
  member('aws_neptune_cluster_instance', 'aws_neptune_cluster'),
  orphan('database', {
    type: 'aws_dynamodb_table_replica',
    by: 'global_table_arn',
    owner: 'aws_dynamodb_table',
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'encryption',
        true,
        'DynamoDB always encrypts (DynamoDB developer guide, encryption at rest)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
    },
  }),
  orphan('backupStore', {
    type: 'aws_db_instance_automated_backups_replication',
    by: 'source_db_instance_arn',
    owner: 'aws_db_instance',
    attributes: [],
    region: replicationRegion,
    facts: { copies: nowhereElse },
  }),
  orphan('bucket', {
    type: 'aws_s3_bucket_replication_configuration',
    by: 'bucket',
    owner: 'aws_s3_bucket',
    attributes: ['rule'],
    facts: { copies: copiesBy((instance) => replicasOf(instance, 'rule')) },
  }),
  orphan('fileShare', {
    type: 'aws_efs_replication_configuration',
    by: 'source_file_system_id',
    owner: 'aws_efs_file_system',
    attributes: ['destination'],
    facts: { copies: copiesBy(efsDestinations) },
  }),
  orphan('database', {
    type: 'aws_redshift_snapshot_copy',
    by: 'cluster_identifier',
    owner: 'aws_redshift_cluster',
    attributes: ['destination_region'],
    facts: { copies: copiesBy(redshiftDestination) },
  }),
];
