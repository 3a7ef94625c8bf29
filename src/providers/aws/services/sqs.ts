import { optional, type Field } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const queue = 'aws_sqs_queue';

/** The last part of the address of a queue. */
function nameIn(url: unknown): string {
  return String(url).split('/').at(-1) ?? '';
}

const arn: Field = {
  field: 'QueueUrls',
  value: (url, { partition, region, account }) => `arn:${partition}:sqs:${region}:${account}:${nameIn(url)}`,
};

export const sqs: Service = {
  id: 'sqs',
  title: 'SQS',
  load: () => import('../clients/sqs.ts'),
  lists: [
    {
      operation: 'sqs:ListQueues',
      items: 'QueueUrls',
      // Without a size of pages the list ends at 1000, and does not say so (Amazon SQS API reference).
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [
        {
          type: queue,
          attributes: { arn, id: '', url: '', name: { field: 'QueueUrls', value: nameIn } },
        },
      ],
    },
  ],
  details: [
    {
      of: queue,
      operation: 'sqs:GetQueueAttributes',
      for: {
        queue: [
          'encryptedAtRest',
          'encryptionAlgorithm',
          'keyManager',
          'publiclyAccessible',
          'transport',
          'minimumTls',
          'expiryDays',
        ],
      },
      input: (name) => ({ QueueUrl: name('url'), AttributeNames: ['All'] }),
      adds: {
        kms_master_key_id: optional('Attributes.KmsMasterKeyId'),
        sqs_managed_sse_enabled: 'Attributes.SqsManagedSseEnabled',
        policy: optional('Attributes.Policy'),
        message_retention_seconds: 'Attributes.MessageRetentionPeriod',
      },
    },
    {
      of: queue,
      operation: 'sqs:ListQueueTags',
      for: { labels: true },
      input: (name) => ({ QueueUrl: name('url') }),
      adds: { tags: 'Tags', tags_all: 'Tags' },
    },
  ],
  // The policy of a queue stands in its attributes.
  nowhere: ['aws_sqs_queue_policy'],
};
