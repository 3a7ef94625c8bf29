import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, readFrom } from './facts.ts';
import { keyIfEncrypted } from './key-manager.ts';
import { nowhereElse } from './protection.ts';
import { regionOf, regionOfArn } from './region.ts';

const notShared = 'snapshots are private until they are shared (Amazon EBS user guide, "Share a snapshot")';

/** Whether a database snapshot is restorable by everybody: `shared_accounts` holds `all`. */
function isSharedWithAll(instance: Instance): Fact<boolean> {
  return mapFact(instance.strings('shared_accounts'), (accounts) => accounts.includes('all'));
}

/** Whether anybody may launch an image: its own flag, or a permission of this source for the group `all`. */
function isPublicImage(instance: Instance): Fact<boolean> {
  const own = instance.boolean('public', {
    value: false,
    note: 'images are private until they are shared (Amazon EC2 user guide)',
  });
  if (own.known && own.value) return own;
  const permissions = instance.children('aws_ami_launch_permission');
  if (!permissions.known) return permissions;
  const open = permissions.value.find((permission) => {
    const group = permission.string('group');
    return group.known && group.value === 'all';
  });
  if (open !== undefined) return readFrom(open, known(true, open.origin('group')));
  const dark = permissions.value
    .map((permission) => readFrom(permission, permission.string('group')))
    .find((group) => !group.known && group.why !== 'not-shown');
  return dark?.known === false ? dark : own;
}

function isEncrypted(path: string): (instance: Instance) => Fact<boolean> {
  return (instance) => instance.boolean(path);
}

/** Every volume in an image; devices without a snapshot (instance store) do not count. */
function isEncryptedImage(instance: Instance): Fact<boolean> {
  const own = instance.boolean('encrypted');
  if (own.known && own.value) return own;
  return chainFact(instance.blocks('ebs_block_device'), (devices, from) =>
    devices.length === 0
      ? own
      : allOf(
          devices.map((device) => device.boolean('encrypted')),
          from,
        ),
  );
}

/** A copy lies in the region it was copied to, and the original in another. */
function copiedTo(path: string): (instance: Instance) => Fact<readonly Copy[]> {
  return (instance) =>
    chainFact(instance.present(path), (there, from) =>
      known(there ? [{ kind: 'backup', region: instance.string(path) }] : [], from),
    );
}

/** Database snapshots call their ARN by names of their own. */
const arns = ['db_snapshot_arn', 'db_cluster_snapshot_arn'];

function regionOfSnapshot(instance: Instance): Fact<string> {
  const region = regionOf(instance);
  if (region.known) return region;
  for (const path of arns) {
    const arn = instance.string(path);
    const own = arn.known ? regionOfArn(arn.value) : undefined;
    if (own !== undefined) return known(own, arn.from);
  }
  return region;
}

function snapshot(
  type: string,
  encryptedPath: string,
  publiclyAccessible: (instance: Instance) => Fact<boolean>,
  copies: (instance: Instance) => Fact<readonly Copy[]> = nowhereElse,
  attributes: readonly string[] = [],
): TypeMapping {
  return typeMapping('snapshot', {
    type,
    attributes: [encryptedPath, 'shared_accounts', 'kms_key_id', ...arns, ...attributes],
    region: regionOfSnapshot,
    facts: {
      encryptedAtRest: isEncrypted(encryptedPath),
      encryptionAlgorithm: aes256(isEncrypted(encryptedPath)),
      copies,
      publiclyAccessible,
      keyManager: keyIfEncrypted(isEncrypted(encryptedPath), 'kms_key_id'),
    },
  });
}

function image(type: string): TypeMapping {
  return typeMapping('snapshot', {
    type,
    attributes: ['encrypted', 'ebs_block_device', 'public'],
    facts: {
      encryptedAtRest: isEncryptedImage,
      encryptionAlgorithm: aes256(isEncryptedImage),
      copies: nowhereElse,
      publiclyAccessible: isPublicImage,
    },
  });
}

const privateSnapshot = always('shared with', false, notShared);

export const snapshots: readonly TypeMapping[] = [
  snapshot('aws_ebs_snapshot', 'encrypted', privateSnapshot),
  snapshot('aws_ebs_snapshot_copy', 'encrypted', privateSnapshot),
  snapshot('aws_ebs_snapshot_import', 'encrypted', privateSnapshot),
  snapshot('aws_db_snapshot', 'encrypted', isSharedWithAll),
  snapshot('aws_db_snapshot_copy', 'encrypted', isSharedWithAll, copiedTo('destination_region'), [
    'destination_region',
  ]),
  snapshot('aws_db_cluster_snapshot', 'storage_encrypted', isSharedWithAll),
  snapshot(
    'aws_rds_cluster_snapshot_copy',
    'storage_encrypted',
    isSharedWithAll,
    copiedTo('destination_region'),
    ['destination_region'],
  ),
  snapshot('aws_docdb_cluster_snapshot', 'storage_encrypted', privateSnapshot),
  snapshot('aws_neptune_cluster_snapshot', 'storage_encrypted', isSharedWithAll),
  snapshot('aws_redshift_cluster_snapshot', 'encrypted', privateSnapshot),
  image('aws_ami'),
  image('aws_ami_copy'),
  image('aws_ami_from_instance'),
];
