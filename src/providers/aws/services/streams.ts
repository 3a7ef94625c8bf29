import { optional, tagMap, textAt, type Attributes } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const stream = 'aws_kinesis_stream';

const named: Attributes = { arn: 'StreamARN', id: 'StreamARN', name: 'StreamName' };

export const kinesis: Service = {
  id: 'kinesis',
  title: 'Kinesis',
  load: () => import('../clients/kinesis.ts'),
  // Five lists and twenty descriptions a second (Amazon Kinesis Data Streams API reference).
  concurrency: 4,
  lists: [
    {
      operation: 'kinesis:ListStreams',
      items: 'StreamSummaries',
      paging: { input: 'NextToken', output: 'NextToken', size: ['Limit', 1000] },
      gives: [{ type: stream, attributes: named }],
    },
  ],
  details: [
    {
      of: stream,
      operation: 'kinesis:DescribeStreamSummary',
      for: { stream: ['encryptedAtRest', 'encryptionAlgorithm', 'keyManager', 'expiryDays'] },
      input: (name) => ({ StreamARN: name('arn') }),
      adds: {
        encryption_type: 'StreamDescriptionSummary.EncryptionType',
        kms_key_id: optional('StreamDescriptionSummary.KeyId'),
        retention_period: 'StreamDescriptionSummary.RetentionPeriodHours',
      },
    },
    {
      of: stream,
      operation: 'kinesis:GetResourcePolicy',
      for: { stream: ['publiclyAccessible'] },
      input: (name) => ({ ResourceARN: name('arn') }),
      absent: ['ResourceNotFoundException'],
      gives: [
        {
          type: 'aws_kinesis_resource_policy',
          // A stream without a policy is answered with an empty one, or with an error.
          when: (answer) => !/^(?:\{\s*\})?$/.test((textAt(answer, 'Policy') ?? '').trim()),
          attributes: { policy: 'Policy' },
        },
      ],
    },
    {
      of: stream,
      operation: 'kinesis:ListTagsForStream',
      for: { labels: true },
      // A stream has at most fifty tags.
      input: (name) => ({ StreamARN: name('arn'), Limit: 50 }),
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
};

export const kinesisVideo: Service = {
  id: 'kinesis-video',
  title: 'Kinesis Video Streams',
  load: () => import('../clients/kinesis-video.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'kinesis-video:ListStreams',
      items: 'StreamInfoList',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [{ type: 'aws_kinesis_video_stream', attributes: named }],
    },
  ],
};
