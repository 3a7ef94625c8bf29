import { optional, tagMap } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';

const cluster = 'aws_emr_cluster';
const configuration = 'aws_emr_security_configuration';
const paging: Paging = { input: 'Marker', output: 'Marker' };

export const emr: Service = {
  id: 'emr',
  title: 'EMR',
  load: () => import('../clients/emr.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'emr:ListClusters',
      items: 'Clusters',
      paging,
      // Clusters that have ended stay in the list for months.
      input: () => ({ ClusterStates: ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING', 'TERMINATING'] }),
      gives: [{ type: cluster, attributes: { arn: 'ClusterArn', id: 'Id', name: 'Name' } }],
    },
    {
      operation: 'emr:ListSecurityConfigurations',
      items: 'SecurityConfigurations',
      paging,
      gives: [{ type: configuration, attributes: { id: 'Name', name: 'Name' } }],
      for: { server: ['encryptedAtRest', 'encryptionAlgorithm'] },
      about: [cluster],
    },
  ],
  details: [
    {
      of: cluster,
      operation: 'emr:DescribeCluster',
      for: { labels: true, server: ['encryptedAtRest', 'encryptionAlgorithm'] },
      input: (name) => ({ ClusterId: name('id') }),
      adds: {
        security_configuration: optional('Cluster.SecurityConfiguration'),
        tags: tagMap('Cluster.Tags'),
        tags_all: tagMap('Cluster.Tags'),
      },
    },
    {
      of: configuration,
      operation: 'emr:DescribeSecurityConfiguration',
      for: { server: ['encryptedAtRest', 'encryptionAlgorithm'] },
      input: (name) => ({ Name: name('name') }),
      adds: { configuration: 'SecurityConfiguration' },
    },
  ],
};
