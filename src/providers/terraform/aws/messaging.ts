import { chainFact, known, mapFact, unknown, type Fact, type Unknown } from '../../../model/fact.ts';
import type { Copy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, isPlannedInDetail } from './facts.ts';
import { acrossZones } from './inherent.ts';
import { keyIfEncrypted, keyManager, managerAt } from './key-manager.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone, refusesClearText } from './policy.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { regionOfArn } from './region.ts';

const endpointFloor = 'AWS endpoints accept TLS 1.2 and above (AWS General Reference)';
const sqsDefault = 'SQS encrypts new queues since 2022-10 (Amazon SQS developer guide, SSE-SQS)';

/** With a KMS key or with the service's own; a planned queue that says neither gets the latter. */
function isEncryptedQueue(instance: Instance): Fact<boolean> {
  const key = instance.present('kms_master_key_id');
  if (key.known && key.value) return key;
  const own = instance.boolean('sqs_managed_sse_enabled');
  if (own.known) return own.value || key.known ? own : key;
  return isPlannedInDetail(instance) ? known(true, { ...own.from, note: sqsDefault }) : own;
}

function clearTextRefused(
  service: 'sqs' | 'sns',
  splitType: string,
): (instance: Instance) => Fact<Transport> {
  const note = `${service.toUpperCase()} accepts plain HTTP unless its policy refuses it (AWS docs, security best practices)`;
  return (instance) => {
    const arn = instance.string('arn');
    const covered = { service, resource: arn.known ? arn.value : undefined };
    const refuses = anyPolicy(policiesOf(instance, 'policy', [splitType]), (policy) =>
      refusesClearText(policy, covered),
    );
    return chainFact(refuses, (yes, from) =>
      known(yes ? 'required' : 'optional', yes ? from : { ...from, note }),
    );
  };
}

function floorOf(
  transport: (instance: Instance) => Fact<Transport>,
): (instance: Instance) => Fact<TlsVersion | 'none'> {
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
  const byPolicy = snsPolicyTransport(instance);
  const dark = subscriptions.value.map((one) => one.string('protocol')).find((protocol) => !protocol.known);
  return byPolicy.known && byPolicy.value !== 'required' ? byPolicy : (darkOf(dark) ?? byPolicy);
}

function darkOf(fact: Fact<unknown> | undefined): Unknown | undefined {
  return fact?.known === false ? fact : undefined;
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
  if (endpoint.known && region !== undefined)
    return [{ kind: 'replica', region: known(region, endpoint.from) }];
  return [
    { kind: 'replica', region: unknown('not-shown', endpoint.from, 'where its messages go to is not shown') },
  ];
}

/** Without a KMS key the service still encrypts its disks, which no promise can be tested on. */
function isEncryptedTopic(instance: Instance): Fact<boolean> {
  return chainFact(instance.present('kms_master_key_id'), (there, from) =>
    there
      ? known(true, from)
      : unknown('not-shown', from, 'it has no key, and how SNS encrypts without one is not shown'),
  );
}

export const messaging: readonly TypeMapping[] = [
  typeMapping('queue', {
    type: 'aws_sqs_queue',
    attributes: [
      'kms_master_key_id',
      'sqs_managed_sse_enabled',
      'policy',
      'url',
      'message_retention_seconds',
    ],
    facts: {
      encryptedAtRest: isEncryptedQueue,
      encryptionAlgorithm: aes256(isEncryptedQueue),
      copies: nowhereElse,
      publiclyAccessible: isOpen('aws_sqs_queue_policy'),
      transport: sqsTransport,
      minimumTls: floorOf(sqsTransport),
      keyManager: keyIfEncrypted(isEncryptedQueue, 'kms_master_key_id'),
      redundancy: acrossZones,
      expiryDays: (instance) =>
        mapFact(
          instance.number('message_retention_seconds', {
            value: 345_600,
            note: 'four days by default (AWS provider docs, aws_sqs_queue)',
          }),
          (seconds) => seconds / 86_400,
        ),
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
      keyManager: keyManager('kms_master_key_id'),
      redundancy: acrossZones,
    },
  }),
  typeMapping('queue', {
    type: 'aws_mq_broker',
    attributes: ['broker_name', 'publicly_accessible', 'deployment_mode', 'encryption_options'],
    name: (instance) => instance.string('broker_name'),
    facts: {
      encryptedAtRest: always(
        'encryption_options',
        true,
        'Amazon MQ always encrypts (Amazon MQ developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      keyManager: (instance) => managerAt(instance, 'encryption_options.kms_key_id'),
      redundancy: (instance) =>
        mapFact(
          instance.string('deployment_mode', {
            value: 'SINGLE_INSTANCE',
            note: 'provider default (AWS provider docs, aws_mq_broker)',
          }),
          (mode) => (mode.endsWith('MULTI_AZ') ? 'zones' : 'none'),
        ),
      copies: nowhereElse,
      publiclyAccessible: (instance) =>
        instance.boolean('publicly_accessible', {
          value: false,
          note: 'provider default (AWS provider docs)',
        }),
    },
  }),
];
