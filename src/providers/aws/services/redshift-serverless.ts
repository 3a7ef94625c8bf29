import { blocks, optional, tagMap } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const namespace = 'aws_redshiftserverless_namespace';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] };

export const redshiftServerless: Service = {
  id: 'redshift-serverless',
  title: 'Redshift Serverless',
  load: () => import('../clients/redshift-serverless.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'redshift-serverless:ListNamespaces',
      items: 'namespaces',
      paging,
      gives: [
        {
          type: namespace,
          attributes: {
            arn: 'namespaceArn',
            id: 'namespaceId',
            name: 'namespaceName',
            namespace_name: 'namespaceName',
            kms_key_id: optional('kmsKeyId'),
          },
        },
      ],
    },
    {
      operation: 'redshift-serverless:ListWorkgroups',
      items: 'workgroups',
      paging,
      gives: [
        {
          type: 'aws_redshiftserverless_workgroup',
          attributes: {
            arn: 'workgroupArn',
            id: 'workgroupId',
            name: 'workgroupName',
            namespace_name: 'namespaceName',
            publicly_accessible: 'publiclyAccessible',
            config_parameter: blocks('configParameters', {
              parameter_key: 'parameterKey',
              parameter_value: 'parameterValue',
            }),
          },
        },
      ],
      for: { database: ['publiclyAccessible', 'transport'] },
    },
  ],
  details: [
    tagsOf(
      namespace,
      'redshift-serverless:ListTagsForResource',
      ['resourceArn', 'arn'],
      tagMap('tags', 'key', 'value'),
      { database: ['backups', 'copies'] },
    ),
  ],
};
