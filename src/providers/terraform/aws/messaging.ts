import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, isPlanned } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone, refusesClearText } from './policy.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { regionOfArn, regionOfBucket } from './region.ts';

const endpointFloor = 'AWS endpoints accept TLS 1.2 and above (AWS General Reference)';
const sqsDefault = 'SQS encrypts new queues since 2022-10 (Amazon SQS developer guide, SSE-SQS)';

/** With a KMS key or with the service's own; a planned queue that says neither gets the latter. */
function isEncryptedQueue(instance: Instance): Fact<boolean> {
  const key = instance.present('kms_master_key_id');
  if (key.known && key.value) return key;
  const own = instance.boolean('sqs_managed_sse_enabled');
  if (own.known) return own.value || key.known ? own : key;
  return isPlanned(instance) ? known(true, { ...own.from, note: sqsDefault }) : own;
}

function clearTextRefused(service: 'sqs' | 'sns', splitType: string): (instance: Instance) => Fact<Transport> {
  const note = `${service.toUpperCase()} accepts plain HTTP unless its policy refuses it (AWS docs, security best practices)`;
  return (instance) => {
    const arn = instance.string('arn');
    const covered = { service, resource: arn.known ? arn.value : undefined };
    const refuses = anyPolicy(policiesOf(instance, 'policy', [splitType]), (policy) => refusesClearText(policy, covered));
    return chainFact(refuses, (yes, from) => known(yes ? 'required' : 'optional', yes ? from : { ...from, note }));
  };
}

function floorOf(transport: (instance: Instance) => Fact<Transport>): (instance: Instance) => Fact<TlsVersion | 'none'> {
  return (instance) =>
    chainFact(transport(instance), (how, from) =>
      how === 'required' ? known('1.2', { ...from, note: endpointFloor }) : known('none', from),
    );
}

function isOpen(splitType: string): (instance: Instance) => Fact<boolean> {
  return (instance) => anyPolicy(policiesOf(instance, 'policy', [splitType]), opensToAnyone);
}

const sqsTransport = clearTextRefused('sqs', 'aws_sqs_queue_policy');
const snsPolicyTransport = clearTextRefused('sns', 'aws_sns_topic_policy');

/** A subscription by `http` carries every message in clear text. */
function snsTransport(instance: Instance): Fact<Transport> {
  const subscriptions = instance.children('aws_sns_topic_subscription');
  if (!subscriptions.known) return subscriptions;
  for (const subscription of subscriptions.value) {
    const protocol = subscription.string('protocol');
    if (protocol.known && protocol.value === 'http') return known('optional', protocol.from);
  }
  return snsPolicyTransport(instance);
}

/** Queues, functions and streams that messages go to lie where their ARN says; a web address may lie anywhere. */
function subscribers(instance: Instance): Fact<readonly Copy[]> {
  return mapFact(instance.children('aws_sns_topic_subscription'), (list) => list.flatMap(subscriberCopy));
}

function subscriberCopy(subscription: Instance): readonly Copy[] {
  const protocol = subscription.string('protocol');
  if (protocol.known && /^(?:email|email-json|sms|application)$/.test(protocol.value)) return [];
  const endpoint = subscription.string('endpoint');
  const region = endpoint.known ? regionOfArn(endpoint.value) : undefined;
  if (endpoint.known && region !== undefined) return [{ kind: 'replica', region: known(region, endpoint.from) }];
  return [{ kind: 'replica', region: unknown('not-shown', endpoint.from, 'where its messages go to is not shown') }];
}

function isEncryptedStream(instance: Instance): Fact<boolean> {
  const type = instance.string('encryption_type', { value: 'NONE', note: 'provider default (AWS provider docs, aws_kinesis_stream)' });
  return mapFact(type, (name) => name === 'KMS');
}

/** Without encryption of its own Firehose only passes data through; whether it is stored in clear is not said. */
function isEncryptedDelivery(instance: Instance): Fact<boolean> {
  const own = instance.boolean('server_side_encryption.enabled', { value: false, note: 'provider default (AWS provider docs)' });
  if (!own.known || own.value) return own;
  return unknown('not-shown', own.from, 'how Firehose stores data in passing is not documented');
}

function deliveries(instance: Instance): Fact<readonly Copy[]> {
  const target = instance.target('extended_s3_configuration.bucket_arn', ['aws_s3_bucket']);
  const present = instance.present('extended_s3_configuration');
  const web = instance.present('http_endpoint_configuration');
  if (!present.known) return present;
  const copies: Copy[] = [];
  if (present.value) copies.push({ kind: 'replica', region: bucketRegion(target) });
  if (!web.known || web.value) {
    copies.push({ kind: 'replica', region: unknown('not-shown', web.from, 'where its HTTP endpoint lies is not shown') });
  }
  return known(copies, present.from);
}

function bucketRegion(target: Fact<Instance | undefined>): Fact<string> {
  return chainFact(target, (bucket, from) =>
    bucket === undefined ? unknown('not-shown', from, 'the region of the bucket it delivers to is not shown') : regionOfBucket(bucket),
  );
}

const https = always('transport', 'required' as const, 'reached by HTTPS only (AWS General Reference, service endpoints)');
const httpsFloor = always('transport', '1.2' as const, endpointFloor);

export const messaging: readonly TypeMapping[] = [
  typeMapping('queue', {
    type: 'aws_sqs_queue',
    attributes: ['kms_master_key_id', 'sqs_managed_sse_enabled', 'policy', 'url'],
    facts: {
      encryptedAtRest: isEncryptedQueue,
      encryptionAlgorithm: aes256(isEncryptedQueue),
      copies: nowhereElse,
      publiclyAccessible: isOpen('aws_sqs_queue_policy'),
      transport: sqsTransport,
      minimumTls: floorOf(sqsTransport),
    },
  }),
  typeMapping('queue', {
    type: 'aws_sns_topic',
    attributes: ['kms_master_key_id', 'policy'],
    facts: {
      encryptedAtRest: isEncryptedTopic,
      encryptionAlgorithm: aes256(isEncryptedTopic),
      copies: copiesBy(subscribers),
      publiclyAccessible: isOpen('aws_sns_topic_policy'),
      transport: snsTransport,
      minimumTls: floorOf(snsTransport),
    },
  }),
  typeMapping('queue', {
    type: 'aws_mq_broker',
    attributes: ['broker_name', 'publicly_accessible'],
    name: (instance) => instance.string('broker_name'),
    facts: {
      encryptedAtRest: always('encryption_options', true, 'Amazon MQ always encrypts (Amazon MQ developer guide)'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: (instance) => instance.boolean('publicly_accessible', { value: false, note: 'provider default (AWS provider docs)' }),
    },
  }),
  typeMapping('stream', {
    type: 'aws_kinesis_stream',
    attributes: ['encryption_type'],
    facts: {
      encryptedAtRest: isEncryptedStream,
      encryptionAlgorithm: aes256(isEncryptedStream),
      copies: nowhereElse,
      publiclyAccessible: (instance) => anyPolicy(policiesOf(instance, undefined, ['aws_kinesis_resource_policy']), opensToAnyone),
      transport: https,
      minimumTls: httpsFloor,
    },
  }),
  typeMapping('stream', {
    type: 'aws_kinesis_firehose_delivery_stream',
    attributes: ['server_side_encryption', 'extended_s3_configuration', 'http_endpoint_configuration'],
    facts: {
      encryptedAtRest: isEncryptedDelivery,
      encryptionAlgorithm: aes256(isEncryptedDelivery),
      copies: copiesBy(deliveries),
      publiclyAccessible: always('public access', false, 'Firehose takes calls of its account only (Amazon Data Firehose developer guide)'),
      transport: https,
      minimumTls: httpsFloor,
    },
  }),
];

/** Without a KMS key the service still encrypts its disks, which no promise can be tested on. */
function isEncryptedTopic(instance: Instance): Fact<boolean> {
  return chainFact(instance.present('kms_master_key_id'), (there, from) =>
    there ? known(true, from) : unknown('not-shown', from, 'it has no key, and how SNS encrypts without one is not shown'),
  );
}
