import { optional, tagMap } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const replication = 'aws_dms_replication_instance';
const endpoint = 'aws_dms_endpoint';
const paging: Paging = { input: 'Marker', output: 'Marker', size: ['MaxRecords', 100] };

export const migrations: Service = {
  id: 'database-migration-service',
  title: 'Database Migration Service',
  load: () => import('../clients/database-migration-service.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'database-migration-service:DescribeReplicationInstances',
      items: 'ReplicationInstances',
      paging,
      gives: [
        {
          type: replication,
          attributes: {
            arn: 'ReplicationInstanceArn',
            id: 'ReplicationInstanceIdentifier',
            replication_instance_id: 'ReplicationInstanceIdentifier',
            replication_instance_arn: 'ReplicationInstanceArn',
            publicly_accessible: 'PubliclyAccessible',
          },
        },
      ],
    },
    {
      operation: 'database-migration-service:DescribeEndpoints',
      items: 'Endpoints',
      paging,
      gives: [
        {
          type: endpoint,
          attributes: {
            arn: 'EndpointArn',
            id: 'EndpointIdentifier',
            endpoint_id: 'EndpointIdentifier',
            endpoint_arn: 'EndpointArn',
            engine_name: 'EngineName',
            ssl_mode: optional('SslMode'),
          },
        },
      ],
    },
  ],
  details: [replication, endpoint].map((type) =>
    tagsOf(type, 'database-migration-service:ListTagsForResource', ['ResourceArn', 'arn'], tagMap('TagList')),
  ),
};
