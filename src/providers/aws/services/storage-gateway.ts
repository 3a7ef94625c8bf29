import { textAt, type Attributes } from '../../live/attributes.ts';
import type { Gives, Service } from '../service.ts';

const share: Attributes = { arn: 'FileShareARN', id: 'FileShareId', name: 'FileShareId' };

function fileShare(type: string, protocol: string): Gives {
  return { type, when: (item) => textAt(item, 'FileShareType') === protocol, attributes: share };
}

/** `CACHED iSCSI`; whatever is not cached is kept by the host of the gateway. */
function isCached(item: unknown): boolean {
  return /^CACHED/iu.test(textAt(item, 'VolumeType') ?? '');
}

const volume: Attributes = { arn: 'VolumeARN', id: 'VolumeId', volume_id: 'VolumeId' };

export const storageGateway: Service = {
  id: 'storage-gateway',
  title: 'Storage Gateway',
  load: () => import('../clients/storage-gateway.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'storage-gateway:ListFileShares',
      items: 'FileShareInfoList',
      paging: { input: 'Marker', output: 'NextMarker', size: ['Limit', 100] },
      gives: [
        fileShare('aws_storagegateway_nfs_file_share', 'NFS'),
        fileShare('aws_storagegateway_smb_file_share', 'SMB'),
      ],
    },
    {
      operation: 'storage-gateway:ListVolumes',
      items: 'VolumeInfos',
      paging: { input: 'Marker', output: 'Marker', size: ['Limit', 100] },
      gives: [
        { type: 'aws_storagegateway_cached_iscsi_volume', when: isCached, attributes: volume },
        {
          type: 'aws_storagegateway_stored_iscsi_volume',
          when: (item) => !isCached(item),
          attributes: volume,
        },
      ],
    },
  ],
};
