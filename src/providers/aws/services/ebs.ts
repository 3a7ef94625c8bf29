import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { blocks, computed, elementsAt, optional, tagMap, textAt, type Place } from '../../live/attributes.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Gives, Paging, Service } from '../service.ts';

const paging: Paging = { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 500] };
const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };

function arn(kind: string, id: string, owner?: (item: unknown, place: Place) => string) {
  return computed(id, (item, place) => {
    const account = owner?.(item, place) ?? place.account;
    return `arn:${place.partition}:ec2:${place.region}:${account}:${kind}/${textAt(item, id)}`;
  });
}

/** Snapshots and images have no account in their ARNs (Service Authorization Reference, Amazon EC2). */
const nobody = (): string => '';

const volume: Gives = {
  type: 'aws_ebs_volume',
  attributes: {
    arn: arn('volume', 'VolumeId'),
    id: 'VolumeId',
    encrypted: 'Encrypted',
    kms_key_id: optional('KmsKeyId'),
    availability_zone: 'AvailabilityZone',
    outpost_arn: optional('OutpostArn'),
    final_snapshot: null,
    ...tags,
  },
  parts: [{ type: 'aws_volume_attachment', each: 'Attachments', attributes: { instance_id: 'InstanceId' } }],
};

const snapshot: Gives = {
  type: 'aws_ebs_snapshot',
  attributes: {
    arn: arn('snapshot', 'SnapshotId', nobody),
    id: 'SnapshotId',
    encrypted: 'Encrypted',
    kms_key_id: optional('KmsKeyId'),
    outpost_arn: optional('OutpostArn'),
    ...tags,
  },
};

const image: Gives = {
  type: 'aws_ami',
  attributes: {
    arn: arn('image', 'ImageId', nobody),
    id: 'ImageId',
    name: 'Name',
    public: 'Public',
    encrypted: null,
    ebs_block_device: blocks('BlockDeviceMappings.Ebs', {
      encrypted: 'Encrypted',
      kms_key_id: optional('KmsKeyId'),
    }),
    ...tags,
  },
};

const permission = 'aws_snapshot_create_volume_permission';

/** A snapshot that the group `all` may restore is public (Amazon EBS user guide, "Share a snapshot"). */
function isShared(instance: Instance): Fact<boolean> {
  return chainFact(instance.children(permission), (permissions, from) => {
    const shared = permissions.map((one) =>
      mapFact(one.strings('groups'), (groups) => groups.includes('all')),
    );
    return (
      shared.find((fact) => fact.known && fact.value) ??
      shared.find((fact) => !fact.known) ??
      known(false, shared[0]?.from ?? from)
    );
  });
}

const byDefault = 'aws_ebs_encryption_by_default';

export const ebs: Service = {
  id: 'ec2',
  title: 'EBS',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ec2:DescribeVolumes',
      items: 'Volumes',
      paging,
      gives: [volume],
      for: { server: ['encryptedAtRest', 'encryptionAlgorithm', 'keyManager', 'backups', 'copies'] },
    },
    {
      operation: 'ec2:DescribeSnapshots',
      input: () => ({ OwnerIds: ['self'] }),
      items: 'Snapshots',
      paging,
      gives: [snapshot],
    },
    {
      // With an owner beside it: what this owner has shared with everybody (Amazon EC2 API reference).
      operation: 'ec2:DescribeSnapshots',
      input: () => ({ OwnerIds: ['self'], RestorableByUserIds: ['all'] }),
      items: 'Snapshots',
      paging,
      gives: [{ type: permission, attributes: { snapshot_id: 'SnapshotId' } }],
      for: { snapshot: ['publiclyAccessible'] },
      about: [snapshot.type],
    },
    {
      operation: 'ec2:DescribeImages',
      input: () => ({ Owners: ['self'] }),
      items: 'Images',
      paging,
      gives: [image],
    },
    {
      operation: 'ec2:GetEbsEncryptionByDefault',
      gives: [{ type: byDefault, attributes: { enabled: 'EbsEncryptionByDefault' } }],
      for: {
        account: ['encryptsVolumesByDefault'],
        server: ['encryptedAtRest', 'encryptionAlgorithm'],
      },
    },
  ],
  details: [
    {
      of: permission,
      operation: 'ec2:DescribeSnapshotAttribute',
      for: { snapshot: ['publiclyAccessible'] },
      input: (name) => ({ SnapshotId: name('snapshot_id'), Attribute: 'createVolumePermission' }),
      adds: {
        groups: computed('CreateVolumePermissions.Group', (answer) =>
          elementsAt(answer, 'CreateVolumePermissions.Group'),
        ),
      },
    },
  ],
  // Whether anybody may launch an image stands in the image itself.
  nowhere: ['aws_ami_launch_permission'],
  facts: { [snapshot.type]: { publiclyAccessible: isShared } },
  accountFacts: {
    encryptsVolumesByDefault: (all) => {
      const settings = all(byDefault).map((setting) => setting.boolean('enabled'));
      const from = { path: 'EbsEncryptionByDefault' };
      return (
        settings.find((fact) => fact.known && !fact.value) ??
        settings.find((fact) => !fact.known) ??
        settings[0] ??
        unknown('not-looked-at', from)
      );
    },
  },
};
