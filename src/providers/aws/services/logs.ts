import { computed, optional, textAt } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';

const group = 'aws_cloudwatch_log_group';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['limit', 50] };

export const logs: Service = {
  id: 'cloudwatch-logs',
  title: 'CloudWatch Logs',
  load: () => import('../clients/cloudwatch-logs.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'cloudwatch-logs:DescribeLogGroups',
      items: 'logGroups',
      paging,
      gives: [
        {
          type: group,
          attributes: {
            // The older field ends with `:*`, which stands for the streams of the group.
            arn: computed('logGroupArn', (item) =>
              (textAt(item, 'logGroupArn') ?? textAt(item, 'arn'))?.replace(/:\*$/, ''),
            ),
            id: 'logGroupName',
            name: 'logGroupName',
            retention_in_days: optional('retentionInDays'),
            log_group_class: optional('logGroupClass'),
            kms_key_id: optional('kmsKeyId'),
            deletion_protection_enabled: 'deletionProtectionEnabled',
          },
        },
      ],
      for: { auditTrail: ['retentionDays'] },
    },
  ],
  details: [
    {
      of: group,
      operation: 'cloudwatch-logs:DescribeSubscriptionFilters',
      for: { logStore: ['copies', 'retentionDays', 'immutability'] },
      input: (name) => ({ logGroupName: name('name') }),
      items: 'subscriptionFilters',
      paging,
      gives: [
        {
          type: 'aws_cloudwatch_log_subscription_filter',
          attributes: {
            name: 'filterName',
            destination_arn: 'destinationArn',
            role_arn: optional('roleArn'),
          },
        },
      ],
    },
    {
      of: group,
      operation: 'cloudwatch-logs:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ resourceArn: name('arn') }),
      adds: { tags: 'tags', tags_all: 'tags' },
    },
  ],
};
