import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, concatFacts, isPlanned, readFrom, unlessPlanned } from './facts.ts';
import { labelsOf } from './identity.ts';
import { keyIfEncrypted } from './key-manager.ts';
import { awsBackup, backupsOf, copiesBy, noOwnBackups, nowhereElse } from './protection.ts';
import { regionOf } from './region.ts';
import { coverByLifecycle } from './snapshot-policies.ts';

const mayBeDefault = 'whether the account encrypts new volumes by default is not shown';

/**
 * Whether a block device is encrypted. What a plan calls unencrypted, the account's default may encrypt
 * (Amazon EBS user guide, "Encryption by default"); what exists says it itself.
 */
function isEncryptedDevice(instance: Instance, device: Reader): Fact<boolean> {
  const own = device.boolean('encrypted');
  if ((own.known && own.value) || !isPlanned(instance)) return own;
  const byDefault = instance
    .all('aws_ebs_encryption_by_default')
    .find((setting) => sameRegion(setting, instance));
  if (byDefault === undefined) return unknown('not-shown', own.from, mayBeDefault);
  const enabled = readFrom(
    byDefault,
    byDefault.boolean('enabled', { value: true, note: 'provider default (AWS provider docs)' }),
  );
  return enabled.known && !enabled.value ? known(false, own.from) : enabled;
}

function sameRegion(one: Instance, other: Instance): boolean {
  const [a, b] = [regionOf(one), regionOf(other)];
  return a.known && b.known && a.value === b.value;
}

/** What backs up the instances that a volume is attached to backs up the volume. */
function backupsOfInstances(volume: Instance): Fact<readonly Backup[]> {
  const attachments = volume.children('aws_volume_attachment');
  if (!attachments.known) return attachments;
  const each = attachments.value.map((attachment): Fact<readonly Backup[]> => {
    const server = attachment.target('instance_id', ['aws_instance']);
    if (!server.known) return server;
    return server.value === undefined ? noOwnBackups(volume) : serverBackups(server.value);
  });
  return concatFacts(each, noOwnBackups(volume).from);
}

const backup = awsBackup('ec2');
const lifecycle = (volume: Instance) => coverByLifecycle(volume, 'VOLUME', labelsOf(volume));

/** Backups of a whole instance, with all its volumes: by AWS Backup or by images that a lifecycle policy makes. */
const wholeInstance = (server: Instance) => coverByLifecycle(server, 'INSTANCE', labelsOf(server));

/** Lifecycle policies of volumes take those of a server by the tags that the server gives its volumes. */
const itsVolumes = (server: Instance) => coverByLifecycle(server, 'VOLUME', volumeLabels(server));

/** The tags of all its volumes; those of the root volume only if there is no other. */
function volumeLabels(server: Instance): Fact<Readonly<Record<string, string>>> {
  const tags = unlessPlanned(server, server.map('volume_tags'), {});
  const others = unlessPlanned(server, server.present('ebs_block_device'), false);
  if (!tags.known || Object.keys(tags.value).length > 0 || !others.known || others.value) return tags;
  return chainFact(server.blocks('root_block_device'), ([root]) =>
    root === undefined ? tags : root.map('tags'),
  );
}

export const serverBackups = backupsOf(isEncryptedServer, noOwnBackups, backup, wholeInstance, itsVolumes);
export const serverCopies = copiesBy(nowhereElse, backup, wholeInstance, itsVolumes);

const volumeEncrypted = (volume: Instance): Fact<boolean> => isEncryptedDevice(volume, volume);

export const ebs: readonly TypeMapping[] = [
  typeMapping('volume', {
    type: 'aws_ebs_volume',
    attributes: ['encrypted', 'kms_key_id'],
    facts: {
      encryptedAtRest: volumeEncrypted,
      encryptionAlgorithm: aes256(volumeEncrypted),
      copies: copiesBy(nowhereElse, backup, lifecycle),
      publiclyAccessible: always(
        'public access',
        false,
        'volumes can only be attached to instances (Amazon EBS user guide)',
      ),
      backups: backupsOf(volumeEncrypted, backupsOfInstances, backup, lifecycle),
      keyManager: keyIfEncrypted(volumeEncrypted, 'kms_key_id'),
    },
  }),
];

/** The root volume and all others as one answer: false if one of them is not encrypted. */
export function isEncryptedServer(instance: Instance): Fact<boolean> {
  const root = instance.blocks('root_block_device');
  const others = instance.blocks('ebs_block_device');
  if (!root.known) return root;
  if (root.value.length === 0) return unknown('not-shown', root.from, 'its root volume is not shown');
  const ofRoot = root.value.map((device) => isEncryptedDevice(instance, device));
  if (others.known)
    return allOf(
      [...ofRoot, ...others.value.map((device) => isEncryptedDevice(instance, device))],
      root.from,
    );
  // A plan that does not list further volumes leaves them to the image, where they are not shown.
  return allOf([...ofRoot, others], root.from);
}
