import { blocks, computed, elementsAt, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Detail, Service } from '../service.ts';

const fileSystem = 'aws_efs_file_system';

function isKept(item: unknown): boolean {
  const state = textAt(item, 'LifeCycleState');
  return state !== 'deleting' && state !== 'deleted';
}

/** Its name is a tag, else there is only its id. */
function nameOf(item: unknown): string | undefined {
  const tag = elementsAt(item, 'Tags').find((one) => textAt(one, 'Key') === 'Name');
  return textAt(item, 'Name') ?? textAt(tag, 'Value') ?? textAt(item, 'FileSystemId');
}

function ask(operation: Detail['operation'], more: Omit<Detail, 'of' | 'operation' | 'input'>): Detail {
  return {
    of: fileSystem,
    operation,
    input: (name) => ({ FileSystemId: name('id') }),
    absent: ['PolicyNotFound'],
    ...more,
  };
}

export const efs: Service = {
  id: 'efs',
  title: 'EFS',
  load: () => import('../clients/efs.ts'),
  lists: [
    {
      operation: 'efs:DescribeFileSystems',
      items: 'FileSystems',
      paging: { input: 'Marker', output: 'NextMarker', size: ['MaxItems', 100] },
      gives: [
        {
          type: fileSystem,
          when: isKept,
          attributes: {
            arn: 'FileSystemArn',
            id: 'FileSystemId',
            name: computed('Name', nameOf),
            encrypted: 'Encrypted',
            kms_key_id: optional('KmsKeyId'),
            availability_zone_name: optional('AvailabilityZoneName'),
            tags: tagMap('Tags'),
            tags_all: tagMap('Tags'),
          },
        },
      ],
    },
  ],
  details: [
    ask('efs:DescribeReplicationConfigurations', {
      for: { fileShare: ['copies'] },
      absent: ['ReplicationNotFound'],
      items: 'Replications',
      paging: { input: 'NextToken', output: 'NextToken' },
      gives: [
        {
          type: 'aws_efs_replication_configuration',
          attributes: { destination: blocks('Destinations', { region: 'Region' }) },
        },
      ],
    }),
    ask('efs:DescribeBackupPolicy', {
      for: { fileShare: ['backups'] },
      gives: [
        {
          type: 'aws_efs_backup_policy',
          attributes: { backup_policy: blocks('BackupPolicy', { status: 'Status' }) },
        },
      ],
    }),
    ask('efs:DescribeFileSystemPolicy', {
      for: { fileShare: ['transport', 'minimumTls'] },
      gives: [{ type: 'aws_efs_file_system_policy', attributes: { policy: 'Policy' } }],
    }),
  ],
};
