import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Field,
} from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const stream = 'aws_kinesis_firehose_delivery_stream';
const description = 'DeliveryStreamDescription';
const destinations = `${description}.Destinations`;

const arn: Field = {
  field: 'DeliveryStreamNames',
  value: (name, { partition, region, account }) =>
    `arn:${partition}:firehose:${region}:${account}:deliverystream/${String(name)}`,
};

/** On and off for certain; a change that is under way, or failed, is neither. */
const enabled = computed('Status', (setting) => {
  const status = textAt(setting, 'Status');
  if (status === 'ENABLED') return true;
  return status === 'DISABLED' ? false : undefined;
});

/** The API hands over no token: what comes next is asked by the last name. */
function lastName(page: unknown): unknown {
  return at(page, 'HasMoreDeliveryStreams') === true
    ? elementsAt(page, 'DeliveryStreamNames').at(-1)
    : undefined;
}

export const firehose: Service = {
  id: 'firehose',
  title: 'Firehose',
  load: () => import('../clients/firehose.ts'),
  // Five a second for each operation (Amazon Data Firehose API reference).
  concurrency: 2,
  lists: [
    {
      operation: 'firehose:ListDeliveryStreams',
      items: 'DeliveryStreamNames',
      paging: { input: 'ExclusiveStartDeliveryStreamName', output: lastName, size: ['Limit', 1000] },
      gives: [{ type: stream, attributes: { arn, id: arn, name: '' } }],
      // Flow logs may write there.
      for: { logStore: 'any' },
    },
  ],
  details: [
    {
      of: stream,
      operation: 'firehose:DescribeDeliveryStream',
      for: { stream: ['encryptedAtRest', 'encryptionAlgorithm', 'keyManager', 'copies'] },
      input: (name) => ({ DeliveryStreamName: name('name') }),
      adds: {
        server_side_encryption: blocks(`${description}.DeliveryStreamEncryptionConfiguration`, {
          enabled,
          key_arn: optional('KeyARN'),
        }),
        extended_s3_configuration: blocks(`${destinations}.ExtendedS3DestinationDescription`, {
          bucket_arn: 'BucketARN',
        }),
        http_endpoint_configuration: blocks(`${destinations}.HttpEndpointDestinationDescription`, {}),
        splunk_configuration: blocks(`${destinations}.SplunkDestinationDescription`, {}),
        snowflake_configuration: blocks(`${destinations}.SnowflakeDestinationDescription`, {}),
      },
    },
    {
      of: stream,
      operation: 'firehose:ListTagsForDeliveryStream',
      for: { labels: true },
      // A stream has at most fifty tags.
      input: (name) => ({ DeliveryStreamName: name('name'), Limit: 50 }),
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
};
