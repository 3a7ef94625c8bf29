import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, anyOf } from './facts.ts';
import { acrossZones } from './inherent.ts';
import { keyIfEncrypted, managerAt } from './key-manager.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { regionOfBucket } from './region.ts';

const endpointFloor = 'AWS endpoints accept TLS 1.2 and above (AWS General Reference)';

function isEncryptedStream(instance: Instance): Fact<boolean> {
  const type = instance.string('encryption_type', {
    value: 'NONE',
    note: 'provider default (AWS provider docs, aws_kinesis_stream)',
  });
  return mapFact(type, (name) => name === 'KMS');
}

/** Without encryption of its own Firehose only passes data through; whether it is stored in clear is not said. */
function isEncryptedDelivery(instance: Instance): Fact<boolean> {
  const own = instance.boolean('server_side_encryption.enabled', {
    value: false,
    note: 'provider default (AWS provider docs)',
  });
  if (!own.known || own.value) return own;
  return unknown('not-shown', own.from, 'how Firehose stores data in passing is not documented');
}

/** Services of others, which may lie anywhere. */
const foreign = ['http_endpoint_configuration', 'splunk_configuration', 'snowflake_configuration'];

function deliveries(instance: Instance): Fact<readonly Copy[]> {
  const target = instance.target('extended_s3_configuration.bucket_arn', ['aws_s3_bucket']);
  const present = instance.present('extended_s3_configuration');
  const web = anyOf(
    foreign.map((path) => instance.present(path)),
    instance.origin('http_endpoint_configuration'),
  );
  if (!present.known) return present;
  const copies: Copy[] = [];
  if (present.value) copies.push({ kind: 'replica', region: bucketRegion(target) });
  if (!web.known || web.value) {
    copies.push({
      kind: 'replica',
      region: unknown('not-shown', web.from, 'where the service that it delivers to lies is not shown'),
    });
  }
  return known(copies, present.from);
}

function bucketRegion(target: Fact<Instance | undefined>): Fact<string> {
  return chainFact(target, (bucket, from) =>
    bucket === undefined
      ? unknown('not-shown', from, 'the region of the bucket it delivers to is not shown')
      : regionOfBucket(bucket),
  );
}

const https = always(
  'transport',
  'required' as const,
  'reached by HTTPS only (AWS General Reference, service endpoints)',
);
const httpsFloor = always('transport', '1.2' as const, endpointFloor);

export const streams: readonly TypeMapping[] = [
  typeMapping('stream', {
    type: 'aws_kinesis_stream',
    attributes: ['encryption_type', 'kms_key_id', 'retention_period'],
    facts: {
      encryptedAtRest: isEncryptedStream,
      encryptionAlgorithm: aes256(isEncryptedStream),
      copies: nowhereElse,
      publiclyAccessible: (instance) =>
        anyPolicy(policiesOf(instance, undefined, ['aws_kinesis_resource_policy']), opensToAnyone),
      keyManager: keyIfEncrypted(isEncryptedStream, 'kms_key_id'),
      redundancy: acrossZones,
      expiryDays: (instance) =>
        mapFact(
          instance.number('retention_period', {
            value: 24,
            note: 'provider default (AWS provider docs, aws_kinesis_stream)',
          }),
          (hours) => hours / 24,
        ),
      transport: https,
      minimumTls: httpsFloor,
    },
  }),
  typeMapping('stream', {
    type: 'aws_kinesis_video_stream',
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'kms_key_id',
        true,
        'video streams are always encrypted (Amazon Kinesis Video Streams developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      transport: https,
      minimumTls: httpsFloor,
    },
  }),
  typeMapping('stream', {
    type: 'aws_kinesis_firehose_delivery_stream',
    attributes: ['server_side_encryption', 'extended_s3_configuration', ...foreign],
    facts: {
      encryptedAtRest: isEncryptedDelivery,
      encryptionAlgorithm: aes256(isEncryptedDelivery),
      copies: copiesBy(deliveries),
      publiclyAccessible: always(
        'public access',
        false,
        'Firehose takes calls of its account only (Amazon Data Firehose developer guide)',
      ),
      keyManager: (instance) => managerAt(instance, 'server_side_encryption.key_arn'),
      redundancy: acrossZones,
      transport: https,
      minimumTls: httpsFloor,
    },
  }),
];
