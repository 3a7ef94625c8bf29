import { computed, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const topic = 'aws_sns_topic';

export const sns: Service = {
  id: 'sns',
  title: 'SNS',
  load: () => import('../clients/sns.ts'),
  lists: [
    {
      operation: 'sns:ListTopics',
      items: 'Topics',
      paging: { input: 'NextToken', output: 'NextToken' },
      gives: [
        {
          type: topic,
          attributes: {
            arn: 'TopicArn',
            id: 'TopicArn',
            name: computed('TopicArn', (item) => textAt(item, 'TopicArn')?.split(':').at(-1)),
          },
        },
      ],
    },
  ],
  details: [
    {
      of: topic,
      operation: 'sns:GetTopicAttributes',
      for: {
        queue: [
          'encryptedAtRest',
          'encryptionAlgorithm',
          'keyManager',
          'publiclyAccessible',
          'transport',
          'minimumTls',
        ],
      },
      input: (name) => ({ TopicArn: name('arn') }),
      adds: {
        kms_master_key_id: optional('Attributes.KmsMasterKeyId'),
        policy: optional('Attributes.Policy'),
      },
    },
    {
      of: topic,
      // The list of the whole account leaves out subscriptions that other accounts made.
      operation: 'sns:ListSubscriptionsByTopic',
      for: { queue: ['transport', 'minimumTls', 'copies'] },
      input: (name) => ({ TopicArn: name('arn') }),
      items: 'Subscriptions',
      paging: { input: 'NextToken', output: 'NextToken' },
      gives: [
        {
          type: 'aws_sns_topic_subscription',
          attributes: { protocol: 'Protocol', endpoint: 'Endpoint', topic_arn: 'TopicArn' },
        },
      ],
    },
    {
      of: topic,
      operation: 'sns:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ ResourceArn: name('arn') }),
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
  // The policy of a topic stands in its attributes.
  nowhere: ['aws_sns_topic_policy'],
};
