import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { databaseTransport, parameterOf } from './database-tls.ts';
import { aes256, always, alwaysAes256, anyOf, noPublicAccess, notShown, readFrom } from './facts.ts';
import { awsBackup, backupsOf, copiesBy, dailyFor, nowhereElse, scheduled } from './protection.ts';
import { clusterUpkeep, clusterUpkeepAttributes } from './database-upkeep.ts';
import { globalCopies } from './global-clusters.ts';
import { acrossZones, keptForEver } from './inherent.ts';
import { keyIfEncrypted, keyManager } from './key-manager.ts';

const docdbGroup = ['aws_docdb_cluster_parameter_group'];
const neptuneNote =
  'Neptune takes HTTPS with TLS 1.2 and above only (Neptune user guide, encryption in transit)';
const docdbEngine: Fact<string> = known('docdb', { path: 'engine' });

/** Off unless asked for; Aurora's new default does not reach these engines (Amazon RDS API reference). */
function isEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('storage_encrypted', {
    value: false,
    note: 'provider default (AWS provider docs)',
  });
}

/** Continuous, 1 to 35 days (Amazon DocumentDB and Neptune guides, backups). */
function continuousBackups(instance: Instance): Fact<readonly Backup[]> {
  const days = instance.number('backup_retention_period', {
    value: 1,
    note: 'provider default (AWS provider docs)',
  });
  return scheduled(days, 'automated backups', 0);
}

function docdbTransport(instance: Instance): Fact<Transport> {
  return databaseTransport(instance, docdbEngine, 'db_cluster_parameter_group_name', docdbGroup);
}

/** The parameter `tls` names the floor; `enabled` means TLS 1.2 and above by now. */
function docdbFloor(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(docdbTransport(instance), (how, from) => {
    if (how !== 'required') return known('none', from);
    const set = parameterOf(instance, 'db_cluster_parameter_group_name', docdbGroup, 'tls');
    if (!set.known) return set;
    if (set.value === 'tls1.3+') return known('1.3', from);
    if (set.value === 'tls1.2+') return known('1.2', from);
    return unknown('not-shown', from, 'the lowest TLS version is not named');
  });
}

function isPublicNeptune(instance: Instance): Fact<boolean> {
  const members = instance.children('aws_neptune_cluster_instance');
  if (!members.known) return members;
  if (members.value.length === 0)
    return notShown(instance, 'publicly_accessible', 'its instances are not in this source');
  const note = 'provider default (AWS provider docs, aws_neptune_cluster_instance)';
  return anyOf(
    members.value.map((member) =>
      readFrom(member, member.boolean('publicly_accessible', { value: false, note })),
    ),
    instance.origin('publicly_accessible'),
  );
}

const backup = awsBackup('rds');
const elasticEncrypted = always(
  'kms_key_id',
  true,
  'elastic clusters always encrypt (Amazon DocumentDB developer guide)',
);

export const documentsAndGraphs: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_docdb_cluster',
    attributes: [
      'storage_encrypted',
      'backup_retention_period',
      'db_cluster_parameter_group_name',
      'engine_version',
      'global_cluster_identifier',
      'kms_key_id',
      ...clusterUpkeepAttributes,
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: copiesBy(globalCopies(['aws_docdb_global_cluster']), backup),
      publiclyAccessible: noPublicAccess('DocumentDB'),
      transport: docdbTransport,
      minimumTls: docdbFloor,
      backups: backupsOf(isEncrypted, continuousBackups, backup),
      keyManager: keyIfEncrypted(isEncrypted, 'kms_key_id'),
      ...clusterUpkeep('aws_docdb_cluster_instance'),
    },
  }),
  typeMapping('database', {
    type: 'aws_docdbelastic_cluster',
    attributes: ['backup_retention_period', 'kms_key_id'],
    facts: {
      encryptedAtRest: elasticEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('DocumentDB'),
      backups: backupsOf(elasticEncrypted, dailyFor('backup_retention_period', 'automatic snapshots')),
      keyManager: keyManager('kms_key_id'),
      redundancy: acrossZones,
      expiryDays: keptForEver,
    },
  }),
  typeMapping('database', {
    type: 'aws_neptune_cluster',
    attributes: [
      'storage_encrypted',
      'backup_retention_period',
      'global_cluster_identifier',
      'kms_key_arn',
      'neptune_subnet_group_name',
      ...clusterUpkeepAttributes,
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: copiesBy(globalCopies(['aws_neptune_global_cluster']), backup),
      publiclyAccessible: isPublicNeptune,
      transport: always('transport', 'required' as const, neptuneNote),
      minimumTls: always('transport', '1.2' as const, neptuneNote),
      backups: backupsOf(isEncrypted, continuousBackups, backup),
      keyManager: keyIfEncrypted(isEncrypted, 'kms_key_arn'),
      ...clusterUpkeep('aws_neptune_cluster_instance'),
    },
  }),
];
