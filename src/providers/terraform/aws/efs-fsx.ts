import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Redundancy, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, concatFacts, noPublicAccess, notShown, readFrom } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { refusesClearText } from './policy.ts';
import { keptForEver } from './inherent.ts';
import { keyIfEncrypted, keyManager } from './key-manager.ts';
import { awsBackup, backupsOf, copiesBy, dailyFor, nowhereElse, scheduled } from './protection.ts';

const clearText = 'EFS accepts mounts without TLS unless its policy refuses them (Amazon EFS user guide)';
const noUndelete = always(
  'recovery',
  0,
  'the service cannot bring deleted files back without a backup (AWS docs)',
);

/** Windows has shadow copies, ONTAP and OpenZFS snapshots of volumes, by which users bring files back (FSx guides). */
function undeleteFsx(instance: Instance): Fact<number> {
  return instance.type === 'aws_fsx_lustre_file_system'
    ? noUndelete(instance)
    : notShown(instance, 'recovery', 'the snapshots on its volumes are not shown');
}

function encryptedEfs(instance: Instance): Fact<boolean> {
  return instance.boolean('encrypted');
}

/** Automatic backups are daily and kept for 35 days; One Zone file systems have them unless switched off. */
function automaticBackups(instance: Instance): Fact<readonly Backup[]> {
  const policies = instance.children('aws_efs_backup_policy');
  if (!policies.known) return policies;
  const [policy] = policies.value;
  const on =
    policy === undefined ? instance.present('availability_zone_name') : readFrom(policy, isOn(policy));
  return chainFact(on, (yes, from) => {
    const note = 'default backup plan of EFS, 35 days (Amazon EFS user guide, automatic backups)';
    return yes ? scheduled(known(35, { ...from, note }), 'automatic backups', 24) : known([], from);
  });
}

function isOn(policy: Instance): Fact<boolean> {
  return mapFact(
    policy.string('backup_policy.status'),
    (status) => status === 'ENABLED' || status === 'ENABLING',
  );
}

function efsTransport(instance: Instance): Fact<Transport> {
  const arn = instance.string('arn');
  const covered = { service: 'elasticfilesystem', resource: arn.known ? arn.value : undefined };
  const policies = policiesOf(instance, undefined, ['aws_efs_file_system_policy']);
  return chainFact(
    anyPolicy(policies, (policy) => refusesClearText(policy, covered)),
    (yes, from) => known(yes ? 'required' : 'optional', yes ? from : { ...from, note: clearText }),
  );
}

function efsReplicas(instance: Instance): Fact<readonly Copy[]> {
  return chainFact(instance.children('aws_efs_replication_configuration'), (list, from) =>
    concatFacts(
      list.map((item) =>
        mapFact(readFrom(item, item.blocks('destination')), (destinations) =>
          destinations.map((destination): Copy => ({
            kind: 'replica',
            region: destination.string('region'),
          })),
        ),
      ),
      from,
    ),
  );
}

/** One Zone file systems stand in one zone (Amazon EFS user guide, file system types). */
function efsRedundancy(instance: Instance): Fact<Redundancy> {
  return mapFact(instance.present('availability_zone_name'), (one) => (one ? 'nodes' : 'zones'));
}

/** The deployment types that say it; what others do within their zone is not shown. */
function fsxRedundancy(instance: Instance): Fact<Redundancy> {
  return chainFact(instance.string('deployment_type'), (type, from): Fact<Redundancy> => {
    if (type.startsWith('MULTI_AZ')) return known('zones', from);
    if (type.startsWith('SINGLE_AZ_HA')) return known('nodes', from);
    return type.startsWith('SINGLE_AZ') || type.startsWith('SCRATCH')
      ? known('none', from)
      : unknown('not-shown', from, `what stands in for a node of the type ${type} is not shown`);
  });
}

const fsxEncrypted = always('kms_key_id', true, 'FSx always encrypts (Amazon FSx user guide)');
const efsBackup = awsBackup('elasticfilesystem');
const fsxBackup = awsBackup('fsx');

function fsx(type: string): TypeMapping {
  return typeMapping('fileShare', {
    type,
    attributes: ['automatic_backup_retention_days', 'kms_key_id', 'deployment_type'],
    facts: {
      encryptedAtRest: fsxEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(nowhereElse, fsxBackup),
      publiclyAccessible: noPublicAccess('Amazon FSx'),
      backups: backupsOf(
        fsxEncrypted,
        dailyFor('automatic_backup_retention_days', 'automatic backups'),
        fsxBackup,
      ),
      keyManager: keyManager('kms_key_id'),
      redundancy: fsxRedundancy,
      expiryDays: keptForEver,
      softDeleteDays: undeleteFsx,
    },
  });
}

export const fileSystems: readonly TypeMapping[] = [
  typeMapping('fileShare', {
    type: 'aws_efs_file_system',
    attributes: ['encrypted', 'availability_zone_name', 'kms_key_id'],
    facts: {
      encryptedAtRest: encryptedEfs,
      encryptionAlgorithm: aes256(encryptedEfs),
      copies: copiesBy(efsReplicas, efsBackup),
      publiclyAccessible: noPublicAccess('Amazon EFS'),
      transport: efsTransport,
      minimumTls: (instance) =>
        chainFact(efsTransport(instance), (how, from) =>
          known(
            how === 'required' ? '1.2' : 'none',
            how === 'required' ? { ...from, note: 'EFS mounts use TLS 1.2 (Amazon EFS user guide)' } : from,
          ),
        ),
      backups: backupsOf(encryptedEfs, automaticBackups, efsBackup),
      keyManager: keyIfEncrypted(encryptedEfs, 'kms_key_id'),
      redundancy: efsRedundancy,
      expiryDays: keptForEver,
      softDeleteDays: noUndelete,
    },
  }),
  fsx('aws_fsx_windows_file_system'),
  fsx('aws_fsx_lustre_file_system'),
  fsx('aws_fsx_ontap_file_system'),
  fsx('aws_fsx_openzfs_file_system'),
];
