import { mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { databaseFloor, databaseTransport } from './database-tls.ts';
import { aes256, anyOf, isPlanned, notShown, readFrom } from './facts.ts';
import {
  clusterRedundancy,
  clusterUpkeep,
  clusterUpkeepAttributes,
  instanceUpkeep,
  instanceUpkeepAttributes,
} from './database-upkeep.ts';
import { globalCopies } from './global-clusters.ts';
import { keyIfEncrypted } from './key-manager.ts';
import { engineEnds } from './versions.ts';
import { awsBackup, backupsOf, copiesBy } from './protection.ts';
import { clusterBackups, ownBackups } from './rds-backups.ts';
import { replicasOf } from './rds-copies.ts';

const auroraDefault = 'Aurora may have encrypted it with a key of AWS, which Terraform does not show';
const instanceGroup = ['aws_db_parameter_group'];
const clusterGroup = ['aws_rds_cluster_parameter_group'];
const restoredFrom = ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import'];

/** The API says what its older flag leaves out, keys that AWS owns; Terraform does not (Amazon RDS API reference). */
function encryptedByType(instance: Instance): Fact<boolean> | undefined {
  const type = instance.string('storage_encryption_type');
  return type.known ? mapFact(type, (value) => value !== 'none') : undefined;
}

/**
 * Off unless asked for (Amazon RDS user guide); a planned copy may take over what its original has.
 * Aurora is encrypted since 2026-02-18 without saying so.
 */
function isEncryptedInstance(instance: Instance): Fact<boolean> {
  const typed = encryptedByType(instance);
  if (typed !== undefined) return typed;
  const own = instance.boolean('storage_encrypted', {
    value: false,
    note: 'provider default (AWS provider docs, aws_db_instance)',
  });
  if (!own.known || own.value) return own;
  const engine = instance.string('engine');
  if (engine.known && engine.value.startsWith('aurora')) return unknown('not-shown', own.from, auroraDefault);
  const copied = isPlanned(instance) && restoredFrom.some((path) => isNotAbsent(instance, path));
  return copied
    ? unknown('computed', own.from, 'it takes over the encryption of what it is restored from')
    : own;
}

function isNotAbsent(instance: Instance, path: string): boolean {
  const present = instance.present(path);
  return !present.known || present.value;
}

function isEncryptedCluster(instance: Instance): Fact<boolean> {
  const typed = encryptedByType(instance);
  if (typed !== undefined) return typed;
  const own = instance.boolean('storage_encrypted');
  if (own.known && own.value) return own;
  const engine = instance.string('engine');
  const aurora = !engine.known || engine.value.startsWith('aurora');
  return aurora && (own.known || own.why === 'not-shown')
    ? unknown('not-shown', own.from, auroraDefault)
    : own;
}

/** One member of a cluster that is public makes its data public. */
function isPublicCluster(instance: Instance): Fact<boolean> {
  const from = instance.origin('publicly_accessible');
  const members = instance.children('aws_rds_cluster_instance');
  if (!members.known) return members;
  if (members.value.length === 0)
    return notShown(instance, 'publicly_accessible', 'its instances are not in this source');
  const note = 'provider default (AWS provider docs, aws_rds_cluster_instance)';
  return anyOf(
    members.value.map((member) =>
      readFrom(member, member.boolean('publicly_accessible', { value: false, note })),
    ),
    from,
  );
}

const engine = (instance: Instance): Fact<string> => instance.string('engine');
const backup = awsBackup('rds');

const instanceTransport = (instance: Instance) =>
  databaseTransport(instance, engine(instance), 'parameter_group_name', instanceGroup);
const clusterTransport = (instance: Instance) =>
  databaseTransport(instance, engine(instance), 'db_cluster_parameter_group_name', clusterGroup);

export const rds: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_db_instance',
    attributes: [
      'engine',
      'engine_version',
      'storage_encrypted',
      'storage_encryption_type',
      'backup_retention_period',
      'publicly_accessible',
      'parameter_group_name',
      'replicas',
      'kms_key_id',
      ...instanceUpkeepAttributes,
      ...restoredFrom,
    ],
    facts: {
      encryptedAtRest: isEncryptedInstance,
      encryptionAlgorithm: aes256(isEncryptedInstance),
      copies: copiesBy(replicasOf, backup),
      publiclyAccessible: (instance) =>
        instance.boolean('publicly_accessible', {
          value: false,
          note: 'provider default (AWS provider docs, aws_db_instance)',
        }),
      transport: instanceTransport,
      minimumTls: (instance) =>
        databaseFloor(
          instance,
          instanceTransport(instance),
          engine(instance),
          'parameter_group_name',
          instanceGroup,
        ),
      backups: backupsOf(isEncryptedInstance, ownBackups, backup),
      keyManager: keyIfEncrypted(isEncryptedInstance, 'kms_key_id'),
      ...instanceUpkeep,
    },
  }),
  typeMapping('database', {
    type: 'aws_rds_cluster',
    attributes: [
      'engine',
      'engine_version',
      'storage_encrypted',
      'storage_encryption_type',
      'backup_retention_period',
      'db_cluster_parameter_group_name',
      'global_cluster_identifier',
      'kms_key_id',
      'db_cluster_instance_class',
      ...clusterUpkeepAttributes,
    ],
    facts: {
      encryptedAtRest: isEncryptedCluster,
      encryptionAlgorithm: aes256(isEncryptedCluster),
      copies: copiesBy(globalCopies(['aws_rds_global_cluster']), backup),
      publiclyAccessible: isPublicCluster,
      transport: clusterTransport,
      minimumTls: (instance) =>
        databaseFloor(
          instance,
          clusterTransport(instance),
          engine(instance),
          'db_cluster_parameter_group_name',
          clusterGroup,
        ),
      backups: backupsOf(isEncryptedCluster, clusterBackups, backup),
      keyManager: keyIfEncrypted(isEncryptedCluster, 'kms_key_id'),
      ...clusterUpkeep('aws_rds_cluster_instance', clusterRedundancy),
      supportEndsOn: engineEnds,
    },
  }),
];
