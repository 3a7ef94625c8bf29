import { blocks, computed, elementsAt, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const server = 'aws_transfer_server';
const service = 'aws_apprunner_service';
const next = { input: 'NextToken', output: 'NextToken' } as const;

/** Servers for the exchange of files. */
export const transferServers: Service = {
  id: 'transfer',
  title: 'Transfer Family',
  load: () => import('../clients/transfer.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'transfer:ListServers',
      items: 'Servers',
      paging: { ...next, size: ['MaxResults', 1000] },
      gives: [{ type: server, attributes: { arn: 'Arn', id: 'ServerId', endpoint_type: 'EndpointType' } }],
    },
  ],
  details: [
    {
      of: server,
      operation: 'transfer:DescribeServer',
      for: { endpoint: ['internal', 'transport', 'minimumTls'], labels: true },
      input: (name) => ({ ServerId: name('id') }),
      adds: {
        protocols: computed('Server.Protocols', (answer) => {
          const protocols = elementsAt(answer, 'Server.Protocols');
          return protocols.length === 0 ? ['SFTP'] : protocols;
        }),
        endpoint_details: blocks('Server.EndpointDetails', {
          address_allocation_ids: 'AddressAllocationIds',
        }),
        tags: tagMap('Server.Tags'),
        tags_all: tagMap('Server.Tags'),
      },
    },
  ],
};

/** APIs for GraphQL. */
export const graphs: Service = {
  id: 'appsync',
  title: 'AppSync',
  load: () => import('../clients/appsync.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'appsync:ListGraphqlApis',
      items: 'graphqlApis',
      paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 25] },
      gives: [
        {
          type: 'aws_appsync_graphql_api',
          attributes: {
            arn: 'arn',
            id: 'apiId',
            name: 'name',
            web_acl_arn: optional('wafWebAclArn'),
            tags: 'tags',
            tags_all: 'tags',
          },
        },
      ],
    },
  ],
};

export const appRunner: Service = {
  id: 'apprunner',
  title: 'App Runner',
  load: () => import('../clients/apprunner.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'apprunner:ListServices',
      items: 'ServiceSummaryList',
      paging: { ...next, size: ['MaxResults', 20] },
      gives: [
        {
          type: service,
          when: (item) => textAt(item, 'Status') !== 'DELETED',
          attributes: {
            arn: 'ServiceArn',
            id: 'ServiceArn',
            name: 'ServiceName',
            service_name: 'ServiceName',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: service,
      operation: 'apprunner:DescribeService',
      for: { endpoint: ['internal'] },
      input: (name) => ({ ServiceArn: name('arn') }),
      adds: {
        network_configuration: blocks('Service.NetworkConfiguration', {
          ingress_configuration: blocks('IngressConfiguration', {
            is_publicly_accessible: 'IsPubliclyAccessible',
          }),
        }),
      },
    },
    {
      of: service,
      operation: 'apprunner:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ ResourceArn: name('arn') }),
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
};
