import { optional } from '../../live/attributes.ts';
import type { Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const cluster = 'aws_docdbelastic_cluster';

export const docDbElastic: Service = {
  id: 'docdb-elastic',
  title: 'elastic clusters of DocumentDB',
  load: () => import('../clients/docdb-elastic.ts'),
  lists: [
    {
      operation: 'docdb-elastic:ListClusters',
      items: 'clusters',
      paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
      gives: [{ type: cluster, attributes: { arn: 'clusterArn', id: 'clusterArn', name: 'clusterName' } }],
    },
  ],
  details: [
    {
      of: cluster,
      operation: 'docdb-elastic:GetCluster',
      for: { database: ['backups', 'keyManager'] },
      input: (name) => ({ clusterArn: name('arn') }),
      adds: {
        backup_retention_period: 'cluster.backupRetentionPeriod',
        kms_key_id: optional('cluster.kmsKeyId'),
      },
    },
    tagsOf(cluster, 'docdb-elastic:ListTagsForResource', ['resourceArn', 'arn'], 'tags'),
  ],
};
