import { blocks, computed, optional, textAt } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const distributed = 'aws_dsql_cluster';
const graph = 'aws_neptunegraph_graph';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] };

/** The service names the key that it keeps for all its customers by a word. */
const key = computed('cluster.encryptionDetails.kmsKeyArn', (answer) =>
  textAt(answer, 'encryptionDetails.encryptionType') === 'AWS_OWNED_KMS_KEY'
    ? 'AWS_OWNED_KMS_KEY'
    : textAt(answer, 'encryptionDetails.kmsKeyArn'),
);

export const dsql: Service = {
  id: 'dsql',
  title: 'Aurora DSQL',
  load: () => import('../clients/dsql.ts'),
  lists: [
    {
      operation: 'dsql:ListClusters',
      items: 'clusters',
      paging,
      gives: [{ type: distributed, attributes: { arn: 'arn', id: 'identifier', identifier: 'identifier' } }],
    },
  ],
  details: [
    {
      of: distributed,
      operation: 'dsql:GetCluster',
      for: { labels: true, database: ['keyManager', 'deletionProtection', 'copies', 'backups'] },
      input: (name) => ({ identifier: name('identifier') }),
      adds: {
        kms_encryption_key: key,
        deletion_protection_enabled: 'deletionProtectionEnabled',
        multi_region_properties: blocks('multiRegionProperties', {
          clusters: optional('clusters'),
          witness_region: optional('witnessRegion'),
        }),
        tags: 'tags',
        tags_all: 'tags',
      },
    },
  ],
  // A cluster lists itself what it is joined with.
  nowhere: ['aws_dsql_cluster_peering'],
};

export const neptuneAnalytics: Service = {
  id: 'neptune-graph',
  title: 'Neptune Analytics',
  load: () => import('../clients/neptune-graph.ts'),
  lists: [
    {
      operation: 'neptune-graph:ListGraphs',
      items: 'graphs',
      paging,
      gives: [
        {
          type: graph,
          attributes: {
            arn: 'arn',
            id: 'id',
            name: 'name',
            graph_name: 'name',
            public_connectivity: 'publicConnectivity',
            replica_count: 'replicaCount',
            kms_key_identifier: optional('kmsKeyIdentifier'),
            deletion_protection: 'deletionProtection',
          },
        },
      ],
    },
  ],
  details: [tagsOf(graph, 'neptune-graph:ListTagsForResource', ['resourceArn', 'arn'], 'tags')],
};
