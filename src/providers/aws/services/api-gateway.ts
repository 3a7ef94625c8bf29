import {
  at,
  blocks,
  computed,
  optional,
  textAt,
  type Attributes,
  type Field,
  type Place,
} from '../../live/attributes.ts';
import type { Needs, Paging, Service } from '../service.ts';
import { cacheFacts } from './api-gateway-facts.ts';

const api = 'aws_api_gateway_rest_api';
const stage = 'aws_api_gateway_stage';
const needs: Needs = { endpoint: ['webFirewall'], cache: 'any' };
const paging: Paging = { input: 'position', output: 'position', size: ['limit', 500] };

/** ARNs of API Gateway have no account (API Gateway developer guide, ARN reference). */
function arn(path: string, { partition, region }: Place): string {
  return `arn:${partition}:apigateway:${region}::/${path}`;
}

function arnBy(collection: string, field: string): Field {
  return computed(field, (item, place) => arn(`${collection}/${textAt(item, field)}`, place));
}

const tags: Attributes = { tags: 'tags', tags_all: 'tags' };

/** The settings of methods, by `*` or the path of one; only whether answers are kept and encrypted. */
const methods: Field = {
  ...blocks('methodSettings', {
    caching: optional('cachingEnabled'),
    encrypted: optional('cacheDataEncrypted'),
  }),
  value: (item) => Object.values(at(item, 'methodSettings') ?? {}),
};

export const apiGateway: Service = {
  id: 'api-gateway',
  title: 'API Gateway',
  load: () => import('../clients/api-gateway.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'api-gateway:GetRestApis',
      items: 'items',
      paging,
      gives: [
        {
          type: api,
          attributes: {
            arn: arnBy('restapis', 'id'),
            id: 'id',
            name: 'name',
            security_policy: optional('securityPolicy'),
            disable_execute_api_endpoint: optional('disableExecuteApiEndpoint'),
            endpoint_configuration: blocks('endpointConfiguration', { types: 'types' }),
            ...tags,
          },
        },
      ],
      for: { cache: 'any' },
    },
    {
      operation: 'api-gateway:GetDomainNames',
      items: 'items',
      paging,
      gives: [
        {
          type: 'aws_api_gateway_domain_name',
          attributes: {
            arn: arnBy('domainnames', 'domainName'),
            id: 'domainName',
            domain_name: 'domainName',
            security_policy: 'securityPolicy',
            ...tags,
          },
        },
      ],
    },
  ],
  details: [
    {
      of: api,
      operation: 'api-gateway:GetStages',
      for: needs,
      input: (name) => ({ restApiId: name('id') }),
      items: 'item',
      gives: [
        {
          type: stage,
          attributes: {
            stage_name: 'stageName',
            cache_cluster_enabled: optional('cacheClusterEnabled'),
            method_settings: methods,
            web_acl_arn: optional('webAclArn'),
            ...tags,
          },
          within: (name, place) => ({
            arn: computed('stageName', (item) =>
              arn(`restapis/${name('id')}/stages/${textAt(item, 'stageName')}`, place),
            ),
          }),
        },
      ],
    },
  ],
  // One list holds the domain names of all kinds of APIs.
  nowhere: ['aws_apigatewayv2_domain_name'],
  facts: { [stage]: cacheFacts },
};

/** The APIs for HTTP and WebSockets. */
export const httpApis: Service = {
  id: 'apigatewayv2',
  title: 'API Gateway for HTTP and WebSockets',
  load: () => import('../clients/apigatewayv2.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'apigatewayv2:GetApis',
      input: () => ({ MaxResults: '100' }),
      items: 'Items',
      paging: { input: 'NextToken', output: 'NextToken' },
      gives: [
        {
          type: 'aws_apigatewayv2_api',
          attributes: {
            arn: arnBy('apis', 'ApiId'),
            id: 'ApiId',
            name: 'Name',
            tags: 'Tags',
            tags_all: 'Tags',
          },
        },
      ],
    },
  ],
};
