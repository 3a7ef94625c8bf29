import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { databaseFloor, databaseTransport } from './database-tls.ts';
import { aes256, anyOf, concatFacts, isPlanned, notShown, readFrom } from './facts.ts';
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
import { awsBackup, backupsOf, copiesBy, dailyFor, scheduled } from './protection.ts';
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

const dailyBackups = dailyFor('backup_retention_period', 'automated backups', {
  value: 0,
  note: 'provider default (AWS provider docs, aws_db_instance)',
});

/** RDS stores the transaction logs every five minutes (RDS user guide, "Restoring to a specified time"). */
const logInterval = known(5 / 60, {
  path: 'backup_retention_period',
  note: 'transaction logs every 5 minutes (RDS user guide)',
});

/** Daily snapshots, and beside them the logs that lead to any moment between. */
function withLogs(daily: Fact<readonly Backup[]>): Fact<readonly Backup[]> {
  return mapFact(daily, (backups) =>
    backups.flatMap((backup) => [backup, { ...backup, by: 'transaction logs', intervalHours: logInterval }]),
  );
}

const instanceBackups = (instance: Instance): Fact<readonly Backup[]> => withLogs(dailyBackups(instance));

/** A read replica holds the data of its source, so the source's backups count for it. */
function ownBackups(instance: Instance): Fact<readonly Backup[]> {
  const own = instanceBackups(instance);
  const replicated = instance.present('replicate_source_db');
  if (!replicated.known) return own.known && own.value.length > 0 ? own : replicated;
  if (!replicated.value) return own;
  const source = instance.target('replicate_source_db', ['aws_db_instance']);
  if (!source.known) return source;
  if (source.value !== undefined) {
    const theirs = readFrom(source.value, instanceBackups(source.value));
    return own.known ? concatFacts([theirs, own], own.from) : theirs;
  }
  if (own.known && own.value.length > 0) return own;
  return notShown(
    instance,
    'replicate_source_db',
    'it is a replica of a database that is not in this source',
  );
}

/** Aurora backs up continuously and always; other clusters daily (Aurora user guide, "Backups"). */
function clusterBackups(instance: Instance): Fact<readonly Backup[]> {
  const days = instance.number('backup_retention_period', {
    value: 1,
    note: 'provider default (AWS provider docs, aws_rds_cluster)',
  });
  return chainFact(instance.string('engine'), (engine) =>
    engine.startsWith('aurora')
      ? scheduled(days, 'automated backups', 0)
      : withLogs(scheduled(days, 'automated backups', 24)),
  );
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
