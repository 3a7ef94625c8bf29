import { at, computed, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Gives, Paging, Service } from '../service.ts';

const paging: Paging = { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] };
const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };

/** What is being deleted, or never came to be, holds nothing. */
function isKept(item: unknown): boolean {
  return !/^(?:DELETING|DELETED)$/.test(textAt(item, 'Lifecycle') ?? '');
}

/** Scratch file systems have no backups (Amazon FSx for Lustre user guide, "Deployment options"). */
function retention(settings: string) {
  const field = `${settings}.AutomaticBackupRetentionDays`;
  return computed(field, (item) => {
    const scratch = textAt(item, `${settings}.DeploymentType`)?.startsWith('SCRATCH') === true;
    return at(item, field) ?? (scratch ? 0 : undefined);
  });
}

function fileSystem(type: string, kind: string, settings: string): Gives {
  return {
    type,
    when: (item) => textAt(item, 'FileSystemType') === kind && isKept(item),
    attributes: {
      arn: 'ResourceARN',
      id: 'FileSystemId',
      automatic_backup_retention_days: retention(settings),
      deployment_type: `${settings}.DeploymentType`,
      kms_key_id: optional('KmsKeyId'),
      ...tags,
    },
  };
}

export const fsx: Service = {
  id: 'fsx',
  title: 'FSx',
  load: () => import('../clients/fsx.ts'),
  lists: [
    {
      operation: 'fsx:DescribeFileSystems',
      items: 'FileSystems',
      paging,
      gives: [
        fileSystem('aws_fsx_windows_file_system', 'WINDOWS', 'WindowsConfiguration'),
        fileSystem('aws_fsx_lustre_file_system', 'LUSTRE', 'LustreConfiguration'),
        fileSystem('aws_fsx_ontap_file_system', 'ONTAP', 'OntapConfiguration'),
        fileSystem('aws_fsx_openzfs_file_system', 'OPENZFS', 'OpenZFSConfiguration'),
      ],
    },
    {
      operation: 'fsx:DescribeBackups',
      items: 'Backups',
      paging,
      gives: [
        {
          type: 'aws_fsx_backup',
          when: isKept,
          attributes: { arn: 'ResourceARN', id: 'BackupId', ...tags },
        },
      ],
    },
  ],
};
