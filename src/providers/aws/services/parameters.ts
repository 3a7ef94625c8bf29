import { computed, tagMap, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const parameter = 'aws_ssm_parameter';

/** Parameters that are kept as secrets; the others are settings. */
export const parameters: Service = {
  id: 'ssm',
  title: 'Systems Manager parameters',
  load: () => import('../clients/ssm.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'ssm:DescribeParameters',
      input: () => ({ ParameterFilters: [{ Key: 'Type', Values: ['SecureString'] }] }),
      items: 'Parameters',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 50] },
      gives: [
        {
          type: parameter,
          when: (item) => textAt(item, 'Type') === 'SecureString',
          attributes: {
            arn: computed(
              'Name',
              (item, { partition, region, account }) =>
                `arn:${partition}:ssm:${region}:${account}:parameter/${textAt(item, 'Name')?.replace(/^\//, '')}`,
            ),
            id: 'Name',
            name: 'Name',
            type: 'Type',
            key_id: 'KeyId',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: parameter,
      operation: 'ssm:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ ResourceType: 'Parameter', ResourceId: name('id') }),
      adds: { tags: tagMap('TagList'), tags_all: tagMap('TagList') },
    },
  ],
};
