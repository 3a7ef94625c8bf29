import { blocks, optional, type Field } from '../../live/attributes.ts';
import type { Needs, Service } from '../service.ts';

const listed = 'listed EKS cluster';
const needs: Needs = { secretStore: 'any', endpoint: 'any', workload: 'any' };
const itself: Field = { field: 'clusters', value: (name) => name };

/** Clusters of Kubernetes. Their nodes are servers of EC2, in groups like all others. */
export const eks: Service = {
  id: 'eks',
  title: 'EKS',
  load: () => import('../clients/eks.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'eks:ListClusters',
      items: 'clusters',
      paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
      gives: [{ type: listed, attributes: { name: itself } }],
      for: needs,
    },
  ],
  details: [
    {
      of: listed,
      operation: 'eks:DescribeCluster',
      for: needs,
      input: (name) => ({ name: name('name') }),
      items: 'cluster',
      gives: [
        {
          type: 'aws_eks_cluster',
          attributes: {
            arn: 'arn',
            id: 'name',
            name: 'name',
            version: 'version',
            encryption_config: blocks('encryptionConfig', {
              provider: blocks('provider', { key_arn: 'keyArn' }),
            }),
            vpc_config: blocks('resourcesVpcConfig', {
              endpoint_public_access: 'endpointPublicAccess',
              public_access_cidrs: 'publicAccessCidrs',
            }),
            deletion_protection: optional('deletionProtection'),
            tags: 'tags',
            tags_all: 'tags',
          },
        },
      ],
    },
  ],
};
