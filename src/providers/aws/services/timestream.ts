import type { Attributes } from '../../live/attributes.ts';
import type { Detail, Paging, Service } from '../service.ts';

const instance = 'aws_timestreaminfluxdb_db_instance';
const cluster = 'aws_timestreaminfluxdb_db_cluster';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] };

const listed: Attributes = { arn: 'arn', id: 'id', name: 'name', deployment_type: 'deploymentType' };

function detail(of: string, operation: Detail['operation'], field: string): Detail {
  return {
    of,
    operation,
    for: { database: ['publiclyAccessible'] },
    input: (name) => ({ [field]: name('id') }),
    adds: { publicly_accessible: 'publiclyAccessible' },
  };
}

export const influx: Service = {
  id: 'timestream-influxdb',
  title: 'Timestream for InfluxDB',
  load: () => import('../clients/timestream-influxdb.ts'),
  lists: [
    {
      operation: 'timestream-influxdb:ListDbInstances',
      items: 'items',
      paging,
      gives: [{ type: instance, attributes: listed }],
    },
    {
      operation: 'timestream-influxdb:ListDbClusters',
      items: 'items',
      paging,
      gives: [{ type: cluster, attributes: listed }],
    },
  ],
  details: [
    detail(instance, 'timestream-influxdb:GetDbInstance', 'identifier'),
    detail(cluster, 'timestream-influxdb:GetDbCluster', 'dbClusterId'),
  ],
};
